package nl.blauwdruk.web.term;

import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Which terms are asked for.
 *
 * @param search part of any of its words; blank for all
 * @param law the law it is bound to; blank for all
 * @param municipality CBS code of one that has a word of its own for it; blank for all
 */
public record TermFilter(String search, String law, String municipality) {

    /** All terms. */
    public static final TermFilter ALL = new TermFilter("", "", "");

    public TermFilter {
        search = Objects.requireNonNullElse(search, "").strip();
        law = Objects.requireNonNullElse(law, "").strip();
        municipality = Objects.requireNonNullElse(municipality, "").strip();
    }

    /** The condition on term {@code t}. */
    String condition() {
        List<String> all = new ArrayList<>(List.of("t.id >= 0"));
        if (!search.isEmpty()) {
            all.add("(lower(t.preferred) like :search escape '!'"
                    + " or t.id in (select o.id from Term o join o.words w where lower(w.word) like :search escape '!')"
                    + " or t.id in (select p.id from Term p join p.alternatives a"
                    + " where lower(a.word) like :search escape '!'))");
        }
        if (!law.isEmpty()) {
            all.add("t.law = :law");
        }
        if (!municipality.isEmpty()) {
            all.add("t.id in (select q.id from Term q join q.words v where v.municipalityCode = :municipality)");
        }
        return String.join(" and ", all);
    }

    /** Fills in its values. */
    <T> TypedQuery<T> on(TypedQuery<T> query) {
        Map<String, String> values = new TreeMap<>();
        if (!search.isEmpty()) {
            values.put("search", "%" + search.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%");
        }
        if (!law.isEmpty()) {
            values.put("law", law);
        }
        if (!municipality.isEmpty()) {
            values.put("municipality", municipality);
        }
        values.forEach(query::setParameter);
        return query;
    }
}
