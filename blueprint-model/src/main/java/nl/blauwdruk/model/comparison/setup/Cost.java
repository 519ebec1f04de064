package nl.blauwdruk.model.comparison.setup;

/**
 * What a choice costs.
 *
 * @param choice the choice
 * @param stories how many variation stories remain for it
 * @param points their points together; 0 when not estimated
 * @param packs how many packs get something of their own or something new
 * @param before headline overlap now, 0 to 1
 * @param after headline overlap after it
 */
public record Cost(SetupChoice choice, int stories, int points, int packs, double before, double after) {

    /** Whether the headline stays as it is, as people read it: in whole percents. */
    public boolean isSameOverlap() {
        return Math.round(before * 100) == Math.round(after * 100);
    }
}
