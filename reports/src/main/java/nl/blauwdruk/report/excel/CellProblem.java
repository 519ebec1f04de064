package nl.blauwdruk.report.excel;

import java.util.Locale;

/**
 * What is wrong in one cell.
 *
 * @param said what stands there
 */
public record CellProblem(CellPlace place, Reason reason, String said) {

    /** Why a cell cannot be taken in. */
    public enum Reason {
        /** Not one of the words of the list. */
        NO_SUCH_WORD,
        NO_DATE,
        /** Not a whole number within the bounds. */
        NO_NUMBER,
        /** Empty, and it may not be. */
        EMPTY,
        FORMULA,
        TOO_LONG,
        /** Something is filled in, but not the choice it belongs to. */
        NO_CHOICE,
        /** The row has no hidden identity: somebody added it. */
        ADDED_ROW,
        /** The same thing is filled in on two rows. */
        TWICE;

        /** The word in message keys. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
