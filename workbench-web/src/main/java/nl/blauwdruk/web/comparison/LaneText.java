package nl.blauwdruk.web.comparison;

/**
 * One lane of a step beside the base.
 *
 * @param lane message key part of the lane
 * @param base what the base says; empty when nothing
 * @param variant what the variant says; empty when nothing
 * @param setup whether the difference can cost software
 */
public record LaneText(String lane, String base, String variant, boolean setup) {

    public boolean isSame() {
        return base.equals(variant);
    }
}
