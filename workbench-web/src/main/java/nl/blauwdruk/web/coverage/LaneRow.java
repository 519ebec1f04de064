package nl.blauwdruk.web.coverage;

import nl.blauwdruk.report.coverage.LevelCounts;

/**
 * A lane with its realisation.
 *
 * @param lane its word; empty for all lanes together
 * @param opened whether its elements are shown
 */
public record LaneRow(String lane, LevelCounts levels, boolean opened) {

    public boolean total() {
        return lane.isEmpty();
    }

    public double part() {
        return levels.share();
    }

    public int done() {
        return levels.done();
    }

    public int elements() {
        return levels.elements();
    }

    public LevelBar counts() {
        return LevelBar.of(levels);
    }
}
