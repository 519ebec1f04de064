package nl.blauwdruk.web.comparison;

/**
 * A municipality among all others.
 *
 * @param place in the order of likeness, from 1
 * @param row its number in the table of pairs
 * @param variant key of its variant
 * @param code CBS code
 * @param name its name
 * @param group number of the group it is in
 * @param strict overlap with the base, 0 to 1
 * @param mean mean overlap with the others, 0 to 1
 * @param added how many steps the base does not have
 * @param dropped how many steps of the base it does not have
 * @param nearest key of the variant most like it; empty when there is no other
 * @param nearestName whose that is
 * @param nearestOverlap the overlap with that one, 0 to 1
 */
public record MunicipalityPlace(
        int place,
        int row,
        String variant,
        String code,
        String name,
        int group,
        double strict,
        double mean,
        int added,
        int dropped,
        String nearest,
        String nearestName,
        double nearestOverlap) {}
