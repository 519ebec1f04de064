package nl.blauwdruk.cli;

import java.util.List;
import java.util.Locale;
import nl.blauwdruk.model.Severity;
import nl.blauwdruk.story.quality.StoryFinding;
import nl.blauwdruk.story.quality.WrittenStory;
import nl.blauwdruk.story.quality.checking.BacklogQuality;
import nl.blauwdruk.story.quality.checking.QualityScore;
import nl.blauwdruk.story.quality.checking.RuleTexts;

/** What was found in a backlog, to read on a screen: story by story, then the backlog, then the figures. */
final class StoriesText {

    private final RuleTexts texts;
    private final StringBuilder text = new StringBuilder();

    private StoriesText(RuleTexts texts) {
        this.texts = texts;
    }

    static String of(String file, BacklogQuality quality, RuleTexts texts) {
        StoriesText writer = new StoriesText(texts);
        for (WrittenStory story : quality.stories()) {
            String place = file + (story.line() > 0 ? ":" + story.line() : "") + ": story " + story.id();
            quality.of(story.id()).forEach(finding -> writer.write(place, finding));
        }
        quality.ofBacklog().forEach(finding -> writer.write(file, finding));
        writer.summary(quality);
        return writer.text.toString();
    }

    private void write(String place, StoryFinding finding) {
        text.append(place)
                .append(": ")
                .append(word(finding.severity()))
                .append(": ")
                .append(texts.message(finding))
                .append(" [")
                .append(finding.rule())
                .append("]\n    ")
                .append(texts.advice(finding))
                .append('\n');
    }

    private void summary(BacklogQuality quality) {
        QualityScore score = quality.score();
        if (!quality.findings().isEmpty()) {
            text.append('\n');
        }
        score.faulty().forEach((rule, count) -> {
            if (count > 0) {
                text.append(String.format(Locale.ROOT, "%5d  %s (%s)%n", count, texts.name(rule), rule));
            }
        });
        text.append(score.stories() == 1 ? "1 story" : score.stories() + " stories")
                .append(" gecontroleerd: ")
                .append(score.clean())
                .append(" zonder fout of waarschuwing (")
                .append(score.percent())
                .append(" %), ")
                .append(count(quality.findings(), Severity.ERROR, "fout", "fouten"))
                .append(", ")
                .append(count(quality.findings(), Severity.WARNING, "waarschuwing", "waarschuwingen"))
                .append(", ")
                .append(count(quality.findings(), Severity.INFO, "tip", "tips"))
                .append(".\n");
    }

    private static String count(List<StoryFinding> findings, Severity severity, String one, String more) {
        long count = findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
        return count + " " + (count == 1 ? one : more);
    }

    private static String word(Severity severity) {
        return switch (severity) {
            case ERROR -> "fout";
            case WARNING -> "waarschuwing";
            case INFO -> "tip";
        };
    }
}
