package nl.blauwdruk.web.story.review;

import nl.blauwdruk.model.comparison.wording.Language;
import nl.blauwdruk.story.backlog.LeftFinding;
import nl.blauwdruk.story.backlog.Story;
import nl.blauwdruk.story.quality.Mend;
import nl.blauwdruk.story.quality.StoryFinding;
import nl.blauwdruk.story.quality.checking.RuleTexts;

/**
 * A finding about a story, in words of the reader.
 *
 * @param number which of the findings of the story, from 0
 * @param rule id of the rule
 * @param name what the rule is called
 * @param message what is wrong
 * @param advice how to mend it
 * @param tip whether it is worth no more than a look
 * @param mend words on the button that mends it; empty when a person has to think
 * @param splits whether mending splits the story
 * @param left what somebody said when leaving it; empty when nobody did
 * @param leftBy who left it; empty when nobody did
 */
public record FindingView(
        int number,
        String rule,
        String name,
        String message,
        String advice,
        boolean tip,
        String mend,
        boolean splits,
        String left,
        String leftBy) {

    private static final String SPLIT = "split";

    static FindingView of(int number, Story story, StoryFinding finding, Language language) {
        RuleTexts texts = RuleTexts.in(language);
        LeftFinding left = ThemeQuality.left(story, finding);
        return new FindingView(
                number,
                finding.rule(),
                texts.name(finding.rule()),
                texts.message(finding),
                texts.advice(finding),
                !finding.isFault(),
                finding.mend().map(texts::label).orElse(""),
                finding.mend().map(Mend::kind).filter(SPLIT::equals).isPresent(),
                left == null ? "" : left.reason(),
                left == null ? "" : left.by());
    }

    /** Whether it asks for something. */
    public boolean isOpen() {
        return !tip && left.isEmpty();
    }

    public boolean isLeft() {
        return !left.isEmpty();
    }

    /** Whether one button mends it within the story. */
    public boolean isMendable() {
        return !mend.isEmpty() && !splits;
    }
}
