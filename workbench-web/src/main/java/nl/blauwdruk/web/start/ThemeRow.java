package nl.blauwdruk.web.start;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A theme over all municipalities.
 *
 * @param theme its key
 * @param spots one per municipality, in the order of the columns
 */
public record ThemeRow(String theme, String name, String subject, List<MatrixSpot> spots) {

    /** Mean overlap of the municipalities that have a variant. */
    public double overlap() {
        return mean(MatrixSpot::overlap);
    }

    /** Mean realised part of the municipalities that have a variant. */
    public double done() {
        return mean(MatrixSpot::done);
    }

    /** Realised part in twentieths, for the width of the meter by class. */
    public int twentieths() {
        return (int) Math.round(20 * done());
    }

    public boolean isStarted() {
        return spots.stream().anyMatch(MatrixSpot::isThere);
    }

    private double mean(ToDoubleFunction<MatrixSpot> figure) {
        return spots.stream()
                .filter(MatrixSpot::isThere)
                .mapToDouble(figure)
                .average()
                .orElse(0);
    }
}
