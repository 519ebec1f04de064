package nl.blauwdruk.web.start;

/**
 * One municipality in one theme.
 *
 * @param blueprint key of its variant; null when it has none
 * @param steps how many steps its variant has
 * @param overlap how much of it is the same as the base, 0 to 1
 * @param done part of its elements that is realised, 0 to 1
 * @param concept whether its variant is not adopted yet
 */
public record MatrixSpot(
        String municipality, String code, String blueprint, int steps, double overlap, double done, boolean concept) {

    static MatrixSpot none(String municipality, String code) {
        return new MatrixSpot(municipality, code, null, 0, 0, 0, false);
    }

    public boolean isThere() {
        return blueprint != null;
    }

    /** Realised part in twentieths, for the width of the meter by class. */
    public int twentieths() {
        return (int) Math.round(20 * done);
    }
}
