package nl.blauwdruk.web.people;

import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.blauwdruk.web.access.Grant;
import nl.blauwdruk.web.access.Operation;
import nl.blauwdruk.web.access.Person;
import nl.blauwdruk.web.access.Via;

/** Which accounts an administrator sees: those with a membership they see to, and of these the ones searched for. */
final class PeopleFilter {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, String> values = new TreeMap<>();

    private PeopleFilter() {}

    /** @param search part of a name or login, or blank for all */
    static PeopleFilter of(Person reader, String search) {
        PeopleFilter filter = new PeopleFilter();
        filter.limitTo(reader);
        if (search != null && !search.isBlank()) {
            filter.conditions.add("(lower(a.name) like :search escape '!' or a.login like :search escape '!')");
            filter.values.put("search", "%" + literally(search) + "%");
        }
        return filter;
    }

    private static String literally(String search) {
        return search.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0");
    }

    private void limitTo(Person reader) {
        List<Grant> grants = reader.grants().stream()
                .filter(grant -> Operation.MANAGE_PEOPLE.roles().contains(grant.role()))
                .toList();
        boolean sees = reader.via() == Via.SYSTEM
                || grants.stream().anyMatch(grant -> grant.municipality() == null && grant.theme() == null);
        if (sees) {
            return;
        }
        List<String> any = new ArrayList<>();
        for (Grant grant : grants) {
            any.add(reach(grant, any.size()));
        }
        conditions.add(
                any.isEmpty()
                        ? "a.id < 0"
                        : "a.id in (select b.id from Account b join b.memberships m where " + String.join(" or ", any)
                                + ")");
    }

    private String reach(Grant grant, int index) {
        List<String> all = new ArrayList<>();
        if (grant.municipality() != null) {
            all.add("m.municipality = :municipality" + index);
            values.put("municipality" + index, grant.municipality());
        }
        if (grant.theme() != null) {
            all.add("m.theme = :theme" + index);
            values.put("theme" + index, grant.theme());
        }
        return "(" + String.join(" and ", all) + ")";
    }

    /** The condition on account {@code a}. */
    String condition() {
        return conditions.isEmpty() ? "a.id >= 0" : String.join(" and ", conditions);
    }

    /** Fills in its values. */
    <T> TypedQuery<T> on(TypedQuery<T> query) {
        values.forEach(query::setParameter);
        return query;
    }
}
