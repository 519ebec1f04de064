package nl.blauwdruk.story.generation;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Source;
import io.cucumber.messages.types.SourceMediaType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.blauwdruk.exchange.ExampleSet;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.comparison.AlignedStep;
import nl.blauwdruk.model.comparison.Comparing;
import nl.blauwdruk.model.comparison.Difference;
import nl.blauwdruk.model.comparison.Kind;
import nl.blauwdruk.story.format.FeatureFiles;
import nl.blauwdruk.story.format.StoriesJson;
import nl.blauwdruk.template.Templates;
import org.junit.jupiter.api.Test;

class StoryGeneratorTest {

    private static final List<ThemeInput> THEMES =
            ExampleSet.THEMES.stream().map(StoryGeneratorTest::input).toList();
    private static final List<GeneratedStory> STORIES = new StoryGenerator().generate(THEMES);

    @Test
    void every_base_step_has_one_shared_story() {
        for (ThemeInput theme : THEMES) {
            List<GeneratedStory> shared = STORIES.stream()
                    .filter(story ->
                            story.kind() == StoryKind.BASE && story.theme().equals(theme.key()))
                    .toList();

            assertThat(shared).hasSameSizeAs(theme.base().orElseThrow().steps());
        }
    }

    @Test
    void other_words_alone_give_no_story() {
        Set<String> variations = originsOf(StoryKind.VARIATION);

        for (ThemeInput theme : THEMES) {
            theme.comparison().steps().stream()
                    .filter(step -> step.kind().equals(Optional.of(Kind.TERMINOLOGY)))
                    .filter(step -> step.differs().stream().noneMatch(Difference::isSetup))
                    .forEach(step -> assertThat(variations)
                            .noneMatch(origin ->
                                    origin.startsWith(id(theme, step) + "/") || origin.equals(id(theme, step))));
        }
    }

    @Test
    void every_other_set_up_has_a_variation_that_waits_for_a_decision() {
        Set<String> variations = originsOf(StoryKind.VARIATION);

        for (ThemeInput theme : THEMES) {
            theme.comparison().steps().stream()
                    .filter(step -> step.kind().map(Kind::isSetup).orElse(false))
                    .forEach(step -> assertThat(variations).anyMatch(origin -> origin.startsWith(id(theme, step))));
        }
        assertThat(STORIES.stream().filter(story -> story.kind() == StoryKind.VARIATION))
                .allMatch(GeneratedStory::proposed);
    }

    @Test
    void a_function_that_recurs_over_themes_is_told_once() {
        List<GeneratedStory> blocks = STORIES.stream()
                .filter(story -> story.kind() == StoryKind.BUILDING_BLOCK)
                .toList();

        assertThat(blocks).isNotEmpty().allMatch(block -> block.themes().size() > 1);
        assertThat(blocks.stream().map(GeneratedStory::id)).doesNotHaveDuplicates();
    }

    @Test
    void no_story_is_for_a_user_a_system_or_an_outside_party() {
        assertThat(STORIES.stream().map(GeneratedStory::role))
                .doesNotContain("gebruiker", "systeem", "UWV", "COA", "CAK", "rechtbank", "school", "woningcorporatie");
    }

    @Test
    void ids_are_unique_and_every_story_says_where_it_comes_from() {
        assertThat(STORIES.stream().map(GeneratedStory::id)).doesNotHaveDuplicates();
        assertThat(STORIES)
                .allMatch(story -> !story.origin().isEmpty() && !story.scope().isEmpty());
    }

    @Test
    void all_features_are_valid_dutch_gherkin() {
        Map<String, String> features = new FeatureFiles(new Templates()).write(STORIES);

        features.forEach((path, text) -> {
            List<Envelope> parsed = GherkinParser.builder()
                    .includeSource(false)
                    .includePickles(true)
                    .build()
                    .parse(Envelope.of(new Source(path, text, SourceMediaType.TEXT_X_CUCUMBER_GHERKIN_PLAIN)))
                    .toList();

            assertThat(parsed.stream().map(Envelope::getParseError)).as(path).allMatch(Optional::isEmpty);
            assertThat(parsed.stream().filter(envelope -> envelope.getPickle().isPresent()))
                    .as(path)
                    .isNotEmpty();
        });
        assertThat(features).hasSameSizeAs(STORIES);
    }

    @Test
    void the_json_fits_its_schema() throws IOException {
        String json = new String(StoriesJson.write(STORIES), StandardCharsets.UTF_8);
        String schema = Files.readString(Path.of("..", "docs", "schema", "stories.schema.json"));

        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(schema)
                        .validate(json, InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void two_runs_give_the_same_bytes() {
        List<GeneratedStory> again = new StoryGenerator()
                .generate(ExampleSet.THEMES.stream()
                        .map(StoryGeneratorTest::input)
                        .toList());

        assertThat(Arrays.equals(StoriesJson.write(again), StoriesJson.write(STORIES)))
                .isTrue();
    }

    private static Set<String> originsOf(StoryKind kind) {
        return STORIES.stream()
                .filter(story -> story.kind() == kind)
                .flatMap(story -> story.origin().stream())
                .map(origin -> origin.element().value())
                .collect(Collectors.toSet());
    }

    private static String id(ThemeInput theme, AlignedStep step) {
        Blueprint variant = theme.variants().stream()
                .filter(blueprint -> blueprint.key().equals(step.model()))
                .findFirst()
                .orElseThrow();
        return step.model() + "/" + variant.step(step.step()).orElseThrow().mark();
    }

    private static ThemeInput input(String theme) {
        List<Blueprint> all = ExampleSet.blueprints(theme);
        Optional<Blueprint> base = Optional.of(all.get(0));
        List<Blueprint> variants = all.subList(1, all.size());
        return new ThemeInput(theme, base, variants, new Comparing().compare(base, variants));
    }
}
