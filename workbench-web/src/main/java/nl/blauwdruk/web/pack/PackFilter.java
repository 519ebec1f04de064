package nl.blauwdruk.web.pack;

import jakarta.persistence.TypedQuery;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which records of packs to show. */
public final class PackFilter {

    private final Map<String, String> values = new TreeMap<>();

    /**
     * @param theme key of a theme, or null for all
     * @param municipality CBS code, or null for all
     */
    public PackFilter(String theme, String municipality) {
        if (theme != null) {
            values.put("theme", theme);
        }
        if (municipality != null) {
            values.put("municipality", municipality);
        }
    }

    /** The condition on record {@code p}; empty for all. */
    String condition() {
        return values.isEmpty()
                ? ""
                : values.keySet().stream()
                        .map(name -> "p." + name + " = :" + name)
                        .collect(Collectors.joining(" and ", " where ", ""));
    }

    /** Fills in its values. */
    <T> TypedQuery<T> on(TypedQuery<T> query) {
        values.forEach(query::setParameter);
        return query;
    }
}
