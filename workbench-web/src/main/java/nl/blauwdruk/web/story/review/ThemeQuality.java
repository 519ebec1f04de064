package nl.blauwdruk.web.story.review;

import java.util.List;
import nl.blauwdruk.story.backlog.LeftFinding;
import nl.blauwdruk.story.backlog.Story;
import nl.blauwdruk.story.quality.StoryFinding;
import nl.blauwdruk.story.quality.WrittenStory;
import nl.blauwdruk.story.quality.checking.BacklogQuality;

/**
 * What the rules say of the stories of a theme, without what people leave as it is.
 *
 * @param quality what they say of the backlog
 */
record ThemeQuality(BacklogQuality quality) {

    /** The findings that ask for something: more than tips, and not left. */
    List<StoryFinding> findingsOf(Story story) {
        return all(story).stream()
                .filter(StoryFinding::isFault)
                .filter(finding -> left(story, finding) == null)
                .toList();
    }

    /** Everything the rules say of a story, tips and what is left included. */
    List<StoryFinding> all(Story story) {
        return quality.of(story.key());
    }

    /** What somebody said when leaving a finding; null when nobody did. */
    static LeftFinding left(Story story, StoryFinding finding) {
        String words = words(story, finding);
        return story.leftFindings().stream()
                .filter(one -> one.isAbout(finding.rule(), words))
                .findFirst()
                .orElse(null);
    }

    /** The words of the story a finding is about. */
    static String words(Story story, StoryFinding finding) {
        return finding.place().in(sentence(story));
    }

    /** The story as the rules read it. */
    static String sentence(Story story) {
        return WrittenStory.sentence(
                story.text().role(), story.text().wish(), story.text().reason());
    }
}
