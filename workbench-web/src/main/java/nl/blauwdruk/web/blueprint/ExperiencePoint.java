package nl.blauwdruk.web.blueprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.blauwdruk.model.blueprint.Step;

/**
 * Piece of the experience curve over one step, drawn in a square of 100 by 100.
 *
 * @param value -2 to 2; null when the step says nothing
 * @param path SVG path from the left edge through the middle to the right edge; empty without a value
 */
public record ExperiencePoint(Integer value, String path) {

    private static final int MIDDLE = 50;
    private static final int PER_POINT = 19;

    /** The curve over all steps; it breaks where a step says nothing. */
    static List<ExperiencePoint> curve(List<Step> steps) {
        List<Optional<Integer>> values = steps.stream().map(Step::experience).toList();
        List<ExperiencePoint> curve = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            curve.add(point(at(values, i - 1), values.get(i), at(values, i + 1)));
        }
        return curve;
    }

    private static Optional<Integer> at(List<Optional<Integer>> values, int index) {
        return index < 0 || index >= values.size() ? Optional.empty() : values.get(index);
    }

    private static ExperiencePoint point(Optional<Integer> before, Optional<Integer> here, Optional<Integer> after) {
        if (here.isEmpty()) {
            return new ExperiencePoint(null, "");
        }
        double middle = height(here.get());
        StringBuilder path = new StringBuilder();
        before.ifPresent(value -> path.append(spot("M0 %.1fL", (height(value) + middle) / 2)));
        path.append(before.isEmpty() ? "M" : "").append(spot("50 %.1f", middle));
        after.ifPresent(value -> path.append(spot("L100 %.1f", (height(value) + middle) / 2)));
        return new ExperiencePoint(here.get(), path.toString());
    }

    private static double height(int value) {
        return MIDDLE - PER_POINT * (double) value;
    }

    private static String spot(String format, double height) {
        return String.format(Locale.ROOT, format, height);
    }

    /** Whether the step says how it feels. */
    public boolean isKnown() {
        return value != null;
    }

    /** Part of a style class and of a message key: {@code m2} to {@code p2}. */
    public String word() {
        return (value < 0 ? "m" : "p") + Math.abs(value);
    }
}
