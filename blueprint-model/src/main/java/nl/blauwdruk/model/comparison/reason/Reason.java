package nl.blauwdruk.model.comparison.reason;

import java.util.List;

/**
 * One thing that speaks for a match or against it.
 *
 * @param words what it is about, as written in the blueprints; which ones, {@link Ground} tells
 */
public record Reason(Ground ground, List<String> words) {

    public Reason {
        words = List.copyOf(words);
    }

    public static Reason of(Ground ground, String... words) {
        return new Reason(ground, List.of(words));
    }
}
