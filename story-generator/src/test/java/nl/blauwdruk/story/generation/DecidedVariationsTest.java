package nl.blauwdruk.story.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.blauwdruk.exchange.ExampleSet;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.comparison.Comparing;
import nl.blauwdruk.model.comparison.Comparison;
import nl.blauwdruk.model.comparison.setup.SetupChoice;
import nl.blauwdruk.model.comparison.setup.SetupDifference;
import nl.blauwdruk.model.comparison.setup.SetupDifferences;
import org.junit.jupiter.api.Test;

class DecidedVariationsTest {

    @Test
    void every_set_up_difference_of_the_example_set_has_a_proposed_story_until_it_is_decided() {
        for (String theme : ExampleSet.THEMES) {
            Theme input = Theme.of(theme);
            Map<String, GeneratedStory> stories = input.variations(Map.of());

            Set<String> without = input.differences().stream()
                    .filter(difference -> !tells(stories.get(VariationId.of(theme, difference)), difference))
                    .map(SetupDifference::id)
                    .collect(Collectors.toSet());

            assertThat(without).as(theme).isEmpty();
            assertThat(stories.values()).as(theme).allMatch(GeneratedStory::proposed);
        }
    }

    @Test
    void every_variation_of_the_example_set_is_about_a_set_up_difference_so_other_words_have_none() {
        for (String theme : ExampleSet.THEMES) {
            Theme input = Theme.of(theme);

            Set<String> told = input.differences().stream()
                    .map(difference -> VariationId.of(theme, difference))
                    .collect(Collectors.toSet());

            assertThat(input.variations(Map.of()).keySet()).as(theme).isEqualTo(told);
        }
    }

    @Test
    void who_takes_the_base_is_in_no_variation_any_more() {
        for (String theme : ExampleSet.THEMES) {
            Theme input = Theme.of(theme);

            Map<String, GeneratedStory> stories = input.variations(input.all(SetupChoice.TAKE_BASE));

            assertThat(stories).as(theme).isEmpty();
        }
    }

    @Test
    void whoever_keeps_its_way_has_a_story_that_is_adopted() {
        for (String theme : ExampleSet.THEMES) {
            Theme input = Theme.of(theme);

            Map<String, GeneratedStory> stories = input.variations(input.all(SetupChoice.KEEP_VARIATION));

            assertThat(stories.keySet()).isEqualTo(input.variations(Map.of()).keySet());
            assertThat(stories.values()).as(theme).noneMatch(GeneratedStory::proposed);
        }
    }

    @Test
    void what_comes_into_the_base_is_for_all() {
        Theme minima = Theme.of("minima");
        SetupDifference first = minima.differences().get(0);

        GeneratedStory story =
                minima.variations(Map.of(first.id(), SetupChoice.INTO_BASE)).get(VariationId.of("minima", first));

        assertThat(story.scope()).hasSize(6);
        assertThat(story.proposed()).isFalse();
    }

    @Test
    void one_decides_and_another_with_the_same_difference_keeps_its_own_proposal() {
        for (String theme : ExampleSet.THEMES) {
            Theme input = Theme.of(theme);
            Map<String, List<SetupDifference>> shared = input.differences().stream()
                    .collect(Collectors.groupingBy(difference -> VariationId.of(theme, difference)));
            Optional<List<SetupDifference>> two =
                    shared.values().stream().filter(those -> those.size() > 1).findFirst();
            if (two.isEmpty()) {
                continue;
            }
            SetupDifference one = two.get().get(0);
            String id = VariationId.of(theme, one);

            Map<String, GeneratedStory> stories = input.variations(Map.of(one.id(), SetupChoice.KEEP_VARIATION));

            assertThat(stories.get(id).scope()).containsExactly(one.municipality());
            assertThat(stories.get(id).proposed()).isFalse();
            assertThat(stories.get(id + "/open").proposed()).isTrue();
            assertThat(stories.get(id + "/open").scope())
                    .hasSize(two.get().size() - 1)
                    .doesNotContain(one.municipality());
        }
    }

    private static boolean tells(GeneratedStory story, SetupDifference difference) {
        return story != null && story.scope().contains(difference.municipality());
    }

    private record Theme(String key, Optional<Blueprint> base, List<Blueprint> variants, Comparison comparison) {

        static Theme of(String key) {
            List<Blueprint> blueprints = ExampleSet.blueprints(key);
            Optional<Blueprint> base = Optional.of(blueprints.get(0));
            List<Blueprint> variants = blueprints.subList(1, blueprints.size());
            return new Theme(key, base, variants, new Comparing().compare(base, variants));
        }

        List<SetupDifference> differences() {
            return SetupDifferences.of(base, variants, comparison);
        }

        Map<String, SetupChoice> all(SetupChoice choice) {
            Map<String, SetupChoice> outcomes = new HashMap<>();
            differences().forEach(difference -> outcomes.put(difference.id(), choice));
            return outcomes;
        }

        Map<String, GeneratedStory> variations(Map<String, SetupChoice> outcomes) {
            return new StoryGenerator()
                    .generate(List.of(new ThemeInput(key, base, variants, comparison, outcomes))).stream()
                            .filter(story -> story.kind() == StoryKind.VARIATION)
                            .collect(Collectors.toMap(GeneratedStory::id, story -> story));
        }
    }
}
