package nl.blauwdruk.web.comparison;

import java.util.Set;

/**
 * Which rows of the matrix somebody wants to see.
 *
 * @param shown empty for all rows, {@code opzet}, {@code onbeslist}, {@code eigen}, or the word of a kind
 * @param phase name of the only phase to show; empty for all
 * @param own keys of the variants of the reader's municipalities
 */
record RowFilter(String shown, String phase, Set<String> own) {

    private static final String SETUP = "opzet";
    private static final String UNDECIDED = "onbeslist";
    private static final String OWN = "eigen";

    boolean wants(MatrixRow row) {
        if (!phase.isEmpty() && !row.phase().equals(phase)) {
            return false;
        }
        return switch (shown.strip()) {
            case "" -> true;
            case SETUP -> row.hasSetup();
            case UNDECIDED -> row.isUndecided();
            case OWN -> row.differsIn(own);
            default ->
                row.cells().stream()
                        .anyMatch(cell ->
                                cell.kind() != null && cell.kind().word().equals(shown));
        };
    }
}
