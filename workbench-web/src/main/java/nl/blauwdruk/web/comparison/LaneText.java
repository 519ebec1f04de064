package nl.blauwdruk.web.comparison;

import java.util.List;

/**
 * One lane of a step beside the base.
 *
 * @param lane message key part of the lane
 * @param base what the base says, with the words that differ marked; empty when nothing
 * @param variant what the variant says, likewise
 * @param setup whether the difference can cost software
 */
public record LaneText(String lane, List<Piece> base, List<Piece> variant, boolean setup) {

    static LaneText of(String lane, String base, String variant, boolean setup) {
        WordsBeside words = new WordsBeside(base, variant);
        return new LaneText(lane, words.left(), words.right(), setup);
    }

    public boolean isSame() {
        return base.equals(variant) && base.stream().noneMatch(Piece::differs);
    }

    boolean isSilent() {
        return base.isEmpty() && variant.isEmpty();
    }
}
