package nl.blauwdruk.web.joining;

/**
 * A theme a municipality can join.
 *
 * @param steps of the base
 * @param others how many municipalities have a variant that this reader sees
 * @param variant key of its own variant; empty while it has none
 * @param answered how many steps it answered already; -1 when it did not begin
 */
public record ThemeToJoin(
        String key, String name, String subject, int steps, int others, String variant, int answered) {

    public boolean isThere() {
        return !variant.isEmpty();
    }

    public boolean isBegun() {
        return !isThere() && answered >= 0;
    }

    public boolean isNew() {
        return !isThere() && answered < 0;
    }
}
