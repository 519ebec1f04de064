package nl.blauwdruk.story.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.blauwdruk.template.Templates;

/** Writes the user stories of a programme: shared ones from the base, variations from differences, one per recurring function, one per concern. */
public final class StoryGenerator {

    private final StoryTexts texts;

    /** Writes Dutch with the templates that come along. */
    public StoryGenerator() {
        this(new Templates(), new Locale("nl"));
    }

    /**
     * @param templates where the texts of stories come from
     * @param locale English for stories in English; names in blueprints stay as they are
     */
    public StoryGenerator(Templates templates, Locale locale) {
        texts = new StoryTexts(templates, locale);
    }

    /**
     * The same themes give the same stories, in the order of themes and journey.
     *
     * @throws IllegalStateException when an own template of the installation cannot be filled; says which and why
     */
    public List<GeneratedStory> generate(List<ThemeInput> themes) {
        List<GeneratedStory> stories = new ArrayList<>();
        for (ThemeInput theme : themes) {
            Journey journey = new Journey(theme);
            stories.addAll(new SharedStories(journey, texts).stories());
            stories.addAll(new ConcernStories(journey, texts).stories());
        }
        stories.addAll(new BuildingBlocks(themes, texts).stories());
        return stories;
    }
}
