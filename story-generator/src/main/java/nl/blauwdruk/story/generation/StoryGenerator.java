package nl.blauwdruk.story.generation;

import java.util.ArrayList;
import java.util.List;

/** Writes the user stories of a programme: shared ones from the base, variations from differences, one per recurring function, one per concern. */
public final class StoryGenerator {

    /** The same themes give the same stories, in the order of themes and journey. */
    public List<GeneratedStory> generate(List<ThemeInput> themes) {
        List<GeneratedStory> stories = new ArrayList<>();
        for (ThemeInput theme : themes) {
            Journey journey = new Journey(theme);
            stories.addAll(new SharedStories(journey).stories());
            stories.addAll(new ConcernStories(journey).stories());
        }
        stories.addAll(new BuildingBlocks(themes).stories());
        return stories;
    }
}
