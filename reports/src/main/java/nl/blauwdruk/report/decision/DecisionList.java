package nl.blauwdruk.report.decision;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.blauwdruk.model.comparison.wording.Language;
import nl.blauwdruk.report.comparison.ComparisonWords;
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

    public DecisionList {
        decisions = List.copyOf(decisions);
    }

    /** The list as a document of the day of the session. */
    public Document document(Language language) {
        ComparisonWords words = ComparisonWords.in(language);
        DateTimeFormatter days = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag(language.tag()));
        String when = days.format(day);
        return Document.of(
                "report/decisions.html.ftlh",
                Map.ofEntries(
                        Map.entry("lang", language.tag()),
                        Map.entry("t", words.phrases()),
                        Map.entry("title", words.say("decisions.title", theme)),
                        Map.entry("about", words.say("decisions.about", theme)),
                        Map.entry("foot", words.say("decisions.title", theme) + ", " + when),
                        Map.entry("lead", words.say("decisions.chair", when, chair)),
                        Map.entry("before", percent(before, words)),
                        Map.entry("after", percent(after, words)),
                        Map.entry("open", words.say("decisions.count", String.valueOf(open))),
                        Map.entry("count", String.valueOf(decisions.size())),
                        Map.entry(
                                "decisions",
                                decisions.stream()
                                        .map(line -> row(line, words, days))
                                        .toList())),
                day);
    }

    private static Map<String, String> row(DecisionLine line, ComparisonWords words, DateTimeFormatter days) {
        return Map.of(
                "difference", line.difference(),
                "municipality", line.municipality(),
                "decision", line.decision(words),
                "owner", line.owner(),
                "due", line.due().map(days::format).orElse(""),
                "by", line.by());
    }

    private static String percent(double part, ComparisonWords words) {
        return words.percent(part).replace(' ', '\u00a0');
    }
}
