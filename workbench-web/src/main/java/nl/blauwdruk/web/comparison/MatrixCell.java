package nl.blauwdruk.web.comparison;

import java.util.List;
import nl.blauwdruk.model.comparison.Difference;
import nl.blauwdruk.model.comparison.Kind;

/**
 * What one municipality has in one row of the aligned matrix.
 *
 * @param variant key of its blueprint
 * @param kind null for an empty cell beside an addition of others
 * @param steps the steps that stand here, in the order of its journey; empty when dropped
 * @param differs what else is not the same, without terminology
 * @param place for a moved step the number of the base step it stands before; 0 otherwise
 * @param rows how many rows the cell spans; 0 when a cell above covers it
 * @param key what opens it in an address; empty for an empty cell
 * @param undecided whether partners have yet to decide on it
 */
public record MatrixCell(
        String variant,
        Kind kind,
        List<NamedStep> steps,
        List<Difference> differs,
        int place,
        int rows,
        String key,
        boolean undecided) {

    /** Before the key of a base step, what opens the place where a variant lacks it. */
    static final String WITHOUT = "-";

    /** A step by the number its municipality gives it. */
    public record NamedStep(String key, String name) {}

    static MatrixCell empty(String variant) {
        return new MatrixCell(variant, null, List.of(), List.of(), 0, 1, "", false);
    }

    static MatrixCell covered(String variant) {
        return new MatrixCell(variant, null, List.of(), List.of(), 0, 0, "", false);
    }

    public boolean isVisible() {
        return rows > 0;
    }

    public boolean isVacant() {
        return kind == null;
    }

    /** Whether it can cost software, by its kind or by what differs inside. */
    public boolean isSetup() {
        return kind != null && (kind.isSetup() || !differs.isEmpty());
    }

    public boolean isIdentical() {
        return kind == Kind.IDENTICAL;
    }

    public boolean isDropped() {
        return kind == Kind.DROPPED;
    }

    public boolean isSeveral() {
        return steps.size() > 1;
    }

    public boolean isMoved() {
        return place > 0;
    }

    MatrixCell spanning(int newRows) {
        return new MatrixCell(variant, kind, steps, differs, 0, newRows, key, undecided);
    }

    boolean isOpenedBy(String step) {
        return key.equals(step) || steps.stream().anyMatch(named -> named.key().equals(step));
    }

    public String styleClass() {
        if (kind == null) {
            return "match";
        }
        String word = kind.word();
        return "match kind kind--" + word + " match--" + word + (kind.isSetup() ? " match--setup" : "")
                + (undecided ? " match--undecided" : "");
    }
}
