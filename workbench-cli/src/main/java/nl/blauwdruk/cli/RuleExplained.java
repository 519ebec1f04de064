package nl.blauwdruk.cli;

import java.util.List;
import nl.blauwdruk.model.comparison.wording.Language;
import nl.blauwdruk.story.quality.checking.RuleTexts;

/** A rule for user stories to read on a screen: what it asks, and how it looks done well and done badly. */
final class RuleExplained {

    private RuleExplained() {}

    /** In Dutch, with the examples in English as well. */
    static String of(String rule) {
        RuleTexts dutch = RuleTexts.in(Language.DUTCH);
        RuleTexts english = RuleTexts.in(Language.ENGLISH);
        StringBuilder text = new StringBuilder();
        text.append(dutch.name(rule)).append(" (").append(rule).append(")\n");
        text.append(dutch.explanation(rule)).append("\n\n");
        examples(text, "Goed", dutch.good(rule), english.good(rule));
        examples(text, "Niet goed", dutch.bad(rule), english.bad(rule));
        return text.toString();
    }

    private static void examples(StringBuilder text, String title, List<String> dutch, List<String> english) {
        text.append(title).append(":\n");
        dutch.forEach(story -> text.append("  ").append(story).append('\n'));
        english.forEach(story -> text.append("  ").append(story).append('\n'));
    }
}
