package nl.blauwdruk.web.comparison;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * One shared step with what every municipality has there.
 *
 * @param cluster id of the cluster
 * @param number place in the base, or 0 for an addition
 * @param name name in the base, or the first municipality's name for an addition
 * @param phase name of the phase it stands under
 * @param cells one per variant, in the order of the columns
 */
public record MatrixRow(String cluster, int number, String name, String phase, List<MatrixCell> cells) {

    public boolean isAddition() {
        return number == 0;
    }

    boolean hasSetup() {
        return cells.stream().anyMatch(MatrixCell::isSetup);
    }

    boolean isUndecided() {
        return cells.stream().anyMatch(MatrixCell::undecided);
    }

    /** Whether one of these variants does something else here. */
    boolean differsIn(Set<String> variants) {
        return cells.stream()
                .filter(cell -> variants.contains(cell.variant()))
                .anyMatch(cell -> cell.kind() != null && !cell.isIdentical());
    }

    boolean isOpenedBy(String variant, String step) {
        return cells.stream()
                .filter(cell -> cell.variant().equals(variant) && cell.isVisible())
                .anyMatch(cell -> cell.isOpenedBy(step));
    }

    /** Number of the last row that is tied by a spanning cell to the first one wanted; -1 when none is wanted. */
    static int lastOfSpan(List<MatrixRow> rows, Predicate<MatrixRow> wanted) {
        int last = -1;
        int end = -1;
        for (int at = 0; at < rows.size() && (last < 0 || at <= end); at++) {
            end = Math.max(end, at + rows.get(at).height() - 1);
            if (last >= 0 || wanted.test(rows.get(at))) {
                last = at;
            }
        }
        return last;
    }

    /** How many rows its highest cell spans. */
    private int height() {
        return cells.stream().mapToInt(MatrixCell::rows).max().orElse(1);
    }
}
