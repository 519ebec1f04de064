package nl.blauwdruk.web.store;

import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.blauwdruk.web.access.Grant;
import nl.blauwdruk.web.access.Operation;
import nl.blauwdruk.web.access.Person;
import nl.blauwdruk.web.access.Via;

/** A condition for the database: that something lies within what the memberships of a person let them do. */
public final class Within {

    private final String municipality;
    private final String theme;
    private final List<String> any = new ArrayList<>();
    private final Map<String, String> values = new TreeMap<>();

    private Within(String municipality, String theme) {
        this.municipality = municipality;
        this.theme = theme;
    }

    /**
     * @param operation one of the programme or of a municipality
     * @param municipality path of the CBS code of whose it is
     * @param theme path of the key of its theme
     */
    public static Within of(Person reader, Operation operation, String municipality, String theme) {
        Within within = new Within(municipality, theme);
        if (reader.via() == Via.SYSTEM) {
            within.any.add("1 = 1");
        } else if (reader.mayAnywhere(operation)) {
            reader.grants().stream()
                    .filter(grant -> operation.roles().contains(grant.role()))
                    .forEach(within::add);
        }
        return within;
    }

    private void add(Grant grant) {
        List<String> all = new ArrayList<>();
        if (grant.municipality() != null) {
            all.add(equal(municipality, grant.municipality()));
        }
        if (grant.theme() != null) {
            all.add(equal(theme, grant.theme()));
        }
        any.add(all.isEmpty() ? "1 = 1" : "(" + String.join(" and ", all) + ")");
    }

    /** Never unknown, also for what has none, so that it can be turned round. */
    private String equal(String path, String value) {
        String name = "within" + values.size();
        values.put(name, value);
        return "coalesce(" + path + ", '') = :" + name;
    }

    /** The condition. */
    public String condition() {
        return any.isEmpty() ? "(1 = 0)" : "(" + String.join(" or ", any) + ")";
    }

    /** Fills in its values. */
    public <T> TypedQuery<T> on(TypedQuery<T> query) {
        values.forEach(query::setParameter);
        return query;
    }
}
