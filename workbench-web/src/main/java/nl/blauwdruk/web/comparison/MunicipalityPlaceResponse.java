package nl.blauwdruk.web.comparison;

/**
 * A municipality among all others, as the API shows it.
 *
 * @param municipality CBS code
 * @param name its name
 * @param variant key of its variant
 * @param group number of its group
 * @param overlap with the base, 0 to 1
 * @param pairwise mean overlap with the others, 0 to 1
 * @param added how many steps the base does not have
 * @param dropped how many steps of the base it does not have
 * @param nearest key of the variant most like it; empty when there is no other
 */
public record MunicipalityPlaceResponse(
        String municipality,
        String name,
        String variant,
        int group,
        double overlap,
        double pairwise,
        int added,
        int dropped,
        String nearest) {

    static MunicipalityPlaceResponse from(MunicipalityPlace place) {
        return new MunicipalityPlaceResponse(
                place.code(),
                place.name(),
                place.variant(),
                place.group(),
                place.strict(),
                place.mean(),
                place.added(),
                place.dropped(),
                place.nearest());
    }
}
