package nl.blauwdruk.story.quality.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import nl.blauwdruk.exchange.ExampleSet;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.ElementId;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.comparison.Comparing;
import nl.blauwdruk.story.generation.GeneratedStory;
import nl.blauwdruk.story.generation.StoryGenerator;
import nl.blauwdruk.story.generation.StoryKind;
import nl.blauwdruk.story.generation.ThemeInput;
import nl.blauwdruk.story.quality.WrittenStory;

/** The stories of the example set as a backlog, with the steps they should cover. */
final class ExampleBacklog {

    private static final int PER_THEME = 5;

    static final List<GeneratedStory> GENERATED = new StoryGenerator()
            .generate(ExampleSet.THEMES.stream().map(ExampleBacklog::input).toList());
    static final List<WrittenStory> STORIES =
            GENERATED.stream().map(WrittenStory::of).toList();
    static final Map<String, String> STEPS = steps();

    private ExampleBacklog() {}

    private static ThemeInput input(String theme) {
        List<Blueprint> all = ExampleSet.blueprints(theme);
        Optional<Blueprint> base = Optional.of(all.get(0));
        List<Blueprint> variants = all.subList(1, all.size());
        return new ThemeInput(theme, base, variants, new Comparing().compare(base, variants));
    }

    private static Map<String, String> steps() {
        Map<String, String> steps = new TreeMap<>();
        for (String theme : ExampleSet.THEMES) {
            Blueprint base = ExampleSet.blueprints(theme).get(0);
            for (Step step : base.steps()) {
                steps.put(ElementId.ofStep(base.key(), step.mark()).value(), step.name());
            }
        }
        return steps;
    }

    /** Some shared stories of every theme, spread over its journey. */
    static List<GeneratedStory> sample() {
        List<GeneratedStory> sample = new ArrayList<>();
        for (String theme : ExampleSet.THEMES) {
            List<GeneratedStory> shared = GENERATED.stream()
                    .filter(story -> story.theme().equals(theme) && isOfStep(story))
                    .toList();
            for (int i = 0; i < PER_THEME; i++) {
                sample.add(shared.get(i * shared.size() / PER_THEME));
            }
        }
        return sample;
    }

    /** A story of a step of the base; what connects a theme to a building block is none. */
    private static boolean isOfStep(GeneratedStory story) {
        return story.kind() == StoryKind.BASE && !story.id().contains("/bouwsteen/");
    }

    /** The next shared story of the same theme. */
    static GeneratedStory next(GeneratedStory story) {
        List<GeneratedStory> shared = GENERATED.stream()
                .filter(other -> other.theme().equals(story.theme()) && isOfStep(other))
                .toList();
        return shared.get((shared.indexOf(story) + 1) % shared.size());
    }

    static BacklogQuality check(List<WrittenStory> stories) {
        return new CheckingStories().check(stories, STEPS);
    }

    /** The backlog with one story changed. */
    static List<WrittenStory> with(String id, UnaryOperator<WrittenStory> change) {
        return STORIES.stream()
                .map(story -> story.id().equals(id) ? change.apply(story) : story)
                .toList();
    }

    /** The backlog with a story more. */
    static List<WrittenStory> and(WrittenStory story) {
        List<WrittenStory> more = new ArrayList<>(STORIES);
        more.add(story);
        return more;
    }
}
