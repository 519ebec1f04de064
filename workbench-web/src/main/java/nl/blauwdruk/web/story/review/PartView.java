package nl.blauwdruk.web.story.review;

import java.util.List;
import nl.blauwdruk.story.backlog.MergedPart;
import nl.blauwdruk.web.comparison.Piece;
import nl.blauwdruk.web.comparison.WordsBeside;

/**
 * A part of a story that the blueprints changed, as two texts beside each other.
 *
 * @param word the part, as a form sends it
 * @param field word of its field, for its label
 * @param conflict whether a person has to choose
 * @param left the text it was, or that a person wrote; empty when there is none
 * @param right what the blueprints give now; empty when they give none
 */
public record PartView(String word, String field, boolean conflict, List<Piece> left, List<Piece> right) {

    /** A part both changed: own text beside the new one; or one that follows: the text of before beside that of now. */
    static PartView of(MergedPart part) {
        String left = (part.isConflict() ? part.ours() : part.base()).orElse("");
        WordsBeside beside = new WordsBeside(left, part.theirs().orElse(""));
        return new PartView(
                part.part().word(), part.part().field().word(), part.isConflict(), beside.left(), beside.right());
    }
}
