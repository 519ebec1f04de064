package nl.blauwdruk.web.audit;

import java.util.Optional;
import nl.blauwdruk.web.access.Operation;

/**
 * One change to one thing.
 *
 * @param operation what was done
 * @param kind what it was done to: {@code blueprint}, {@code alignment},
 *     {@code difference}, {@code session}, {@code story}, {@code sprint}, {@code pack},
 *     {@code theme}, {@code term}, {@code account}, {@code token}, {@code link}, {@code webhook}, {@code joining}, {@code poker}
 * @param key which one
 * @param theme key of the theme it belongs to; empty when it belongs to none
 * @param municipality CBS code of the municipality it belongs to; empty when it is shared
 * @param before what it was, in short; empty when it is new
 * @param after what it is now, in short; empty when it is gone
 * @param reason why; empty when nobody asked
 */
public record Change(
        Operation operation,
        String kind,
        String key,
        Optional<String> theme,
        Optional<String> municipality,
        String before,
        String after,
        String reason) {

    /** A change to something in a theme, without a reason. */
    public static Change in(String theme, Operation operation, String kind, String key, String before, String after) {
        return new Change(operation, kind, key, Optional.of(theme), Optional.empty(), before, after, "");
    }

    /** A change to something that belongs to no theme, without a reason. */
    public static Change of(Operation operation, String kind, String key, String before, String after) {
        return new Change(operation, kind, key, Optional.empty(), Optional.empty(), before, after, "");
    }

    /** The same, in one municipality. */
    public Change at(String code) {
        return new Change(operation, kind, key, theme, Optional.ofNullable(code), before, after, reason);
    }

    /** The same, with a reason. */
    public Change because(String why) {
        return new Change(operation, kind, key, theme, municipality, before, after, why);
    }
}
