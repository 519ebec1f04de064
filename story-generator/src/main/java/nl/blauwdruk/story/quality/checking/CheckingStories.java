package nl.blauwdruk.story.quality.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.blauwdruk.story.quality.ReadBacklog;
import nl.blauwdruk.story.quality.StoryFinding;
import nl.blauwdruk.story.quality.WrittenStory;
import nl.blauwdruk.story.quality.rule.StoryRule;
import nl.blauwdruk.story.quality.rule.StoryRules;

/** Holds a backlog against all rules. The same backlog gives the same answer. */
public final class CheckingStories {

    /** A backlog of which no blueprint is at hand. */
    public BacklogQuality check(List<WrittenStory> stories) {
        return check(stories, Map.of());
    }

    /**
     * A backlog that should have a story for each of these steps.
     *
     * @param stories with different ids
     * @param steps names of the steps by element id
     */
    public BacklogQuality check(List<WrittenStory> stories, Map<String, String> steps) {
        ReadBacklog backlog = ReadBacklog.of(stories, steps);
        List<StoryFinding> findings = new ArrayList<>();
        for (StoryRule rule : StoryRules.ALL) {
            findings.addAll(rule.check(backlog));
        }
        return new BacklogQuality(stories, backlog.language(), findings);
    }
}
