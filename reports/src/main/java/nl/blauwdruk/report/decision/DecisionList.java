package nl.blauwdruk.report.decision;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.blauwdruk.report.document.Document;

/**
 * What partners decided in a session, to print and to keep.
 *
 * @param theme its name
 * @param day of the session
 * @param chair who began it
 * @param before the overlap when it began, 0 to 1
 * @param after the overlap when all that was decided is carried out
 * @param open how many differences are not decided yet
 * @param decisions in the order in which they were taken
 */
public record DecisionList(
        String theme,
        LocalDate day,
        String chair,
        double before,
        double after,
        int open,
        List<DecisionLine> decisions) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl-NL"));

    public DecisionList {
        decisions = List.copyOf(decisions);
    }

    /** The list as a document of the day of the session. */
    public Document document() {
        return Document.of(
                "report/decisions.html.ftlh",
                Map.of(
                        "theme", theme,
                        "day", DAY.format(day),
                        "chair", chair,
                        "before", percent(before),
                        "after", percent(after),
                        "open", String.valueOf(open),
                        "count", String.valueOf(decisions.size()),
                        "decisions", decisions.stream().map(DecisionList::row).toList()),
                day);
    }

    private static Map<String, String> row(DecisionLine line) {
        return Map.of(
                "difference", line.difference(),
                "municipality", line.municipality(),
                "decision", line.decision(),
                "owner", line.owner(),
                "due", line.due().map(DAY::format).orElse(""),
                "by", line.by());
    }

    private static String percent(double part) {
        return Math.round(100 * part) + "\u00a0%";
    }
}
