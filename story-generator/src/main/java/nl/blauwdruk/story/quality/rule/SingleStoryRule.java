package nl.blauwdruk.story.quality.rule;

import java.util.List;
import nl.blauwdruk.story.quality.ReadBacklog;
import nl.blauwdruk.story.quality.ReadStory;
import nl.blauwdruk.story.quality.StoryFinding;

/** A criterion that can be judged by one story alone. */
abstract class SingleStoryRule implements StoryRule {

    private final String id;

    SingleStoryRule(String id) {
        this.id = id;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final List<StoryFinding> check(ReadBacklog backlog) {
        return backlog.stories().stream()
                .flatMap(story -> check(story).stream())
                .toList();
    }

    abstract List<StoryFinding> check(ReadStory story);

    final Found found(ReadStory story, String what, String... arguments) {
        return Found.by(id, story, what, arguments);
    }
}
