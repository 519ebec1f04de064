package nl.blauwdruk.web.comparison;

import java.util.List;
import java.util.Set;

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
}
