package nl.blauwdruk.web.audit;

import java.time.Instant;
import java.util.Optional;

/**
 * Which entries somebody asks for; what is null or blank does not matter.
 *
 * @param person part of a login or a name
 * @param kind what was changed, such as {@code story}
 * @param theme key of a theme
 * @param municipality CBS code
 * @param from not before this
 * @param until before this
 * @param key part of the key of what was changed
 * @param object the whole key; with a slash at its end, all that begins so
 */
public record AuditFilter(
        String person,
        String kind,
        String theme,
        String municipality,
        Optional<Instant> from,
        Optional<Instant> until,
        String key,
        String object) {

    /** What happened to one thing, or to all things of a kind in a theme. */
    public static AuditFilter of(String kind, String object, String theme) {
        return new AuditFilter(null, kind, theme, null, Optional.empty(), Optional.empty(), null, object);
    }

    /** All that may be seen. */
    public static AuditFilter all() {
        return of(null, null, null);
    }
}
