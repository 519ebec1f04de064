package nl.blauwdruk.web.history;

/**
 * An entry in the words of the reader.
 *
 * @param number its place in the chain
 * @param at when
 * @param by who
 * @param what what was done
 * @param kind what to
 * @param key which one
 * @param path where it is shown, within the application; empty when there is no page for it
 * @param theme name of its theme
 * @param municipality name of its municipality
 * @param before what it was
 * @param after what it became
 * @param reason why
 */
public record AuditRow(
        long number,
        String at,
        String by,
        String what,
        String kind,
        String key,
        String path,
        String theme,
        String municipality,
        String before,
        String after,
        String reason) {}
