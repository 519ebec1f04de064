package nl.blauwdruk.report.excel;

import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** What may be filled in where: words to choose from, days, short texts. */
final class FillingIn {

    /** First and last day as a spreadsheet counts them: 1 January 2020 to 31 December 2099. */
    private static final String FIRST_DAY = "43831";

    private static final String LAST_DAY = "73050";

    private final SXSSFSheet sheet;
    private final int first;
    private final int last;
    private final Phrasing words;

    /** @param first first row that can be filled in, from 0 */
    FillingIn(SXSSFSheet sheet, Phrasing words, int first, int last) {
        this.sheet = sheet;
        this.words = words;
        this.first = first;
        this.last = last;
    }

    FillingIn choice(int column, List<String> choices, String title) {
        return rule(
                column,
                helper().createExplicitListConstraint(choices.toArray(String[]::new)),
                title,
                words.say("fill.choice", String.join(", ", choices)));
    }

    FillingIn day(int column, String title) {
        return rule(
                column,
                helper().createDateConstraint(OperatorType.BETWEEN, FIRST_DAY, LAST_DAY, ""),
                title,
                words.say("fill.day"));
    }

    FillingIn text(int column, int most, String title) {
        return rule(
                column,
                helper().createTextLengthConstraint(OperatorType.LESS_OR_EQUAL, String.valueOf(most), null),
                title,
                words.say("fill.text", String.valueOf(most + 1)));
    }

    FillingIn number(int column, int least, int most, String title) {
        return rule(
                column,
                helper().createIntegerConstraint(OperatorType.BETWEEN, String.valueOf(least), String.valueOf(most)),
                title,
                words.say("fill.number", String.valueOf(least), String.valueOf(most)));
    }

    private DataValidationHelper helper() {
        return sheet.getDataValidationHelper();
    }

    private FillingIn rule(int column, DataValidationConstraint constraint, String title, String message) {
        if (last < first) {
            return this;
        }
        DataValidation rule =
                helper().createValidation(constraint, new CellRangeAddressList(first, last, column, column));
        rule.setShowErrorBox(true);
        rule.setShowPromptBox(true);
        rule.setEmptyCellAllowed(true);
        rule.setSuppressDropDownArrow(true); // of XSSF: true shows the arrow
        rule.createErrorBox(title, message);
        rule.createPromptBox(title, message);
        sheet.addValidationData(rule);
        return this;
    }
}
