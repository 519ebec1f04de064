package nl.blauwdruk.story.quality.rule;

import java.util.List;
import nl.blauwdruk.story.quality.ReadBacklog;
import nl.blauwdruk.story.quality.StoryFinding;

/** One criterion a backlog is held against. */
public interface StoryRule {

    /** Stable name in kebab case. */
    String id();

    /** What to look at, in the order of the backlog. */
    List<StoryFinding> check(ReadBacklog backlog);
}
