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
import java.util.Locale;
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
            List<String> marks = theme.base().orElseThrow().steps().stream()
                    .map(step -> theme.key() + "/" + step.mark())
                    .toList();

            assertThat(STORIES.stream()
                            .filter(story -> story.kind() == StoryKind.BASE)
                            .map(GeneratedStory::id)
                            .filter(marks::contains))
                    .hasSameSizeAs(marks);
        }
    }

    @Test
    void a_wish_is_one_action() {
        assertThat(STORIES.stream().filter(story -> story.kind() == StoryKind.BASE))
                .extracting(GeneratedStory::wish)
                .contains("de aanvraag registreren", "gegevens ophalen")
                .noneMatch(wish -> wish.matches(".* \\p{L}{3,}en en \\p{L}{4,}en"));
    }

    /** A theme tells apart only what no other theme calls by the same name, so nothing is built twice. */
    @Test
    void a_theme_tells_of_a_building_block_only_what_no_other_theme_has() {
        Map<String, List<GeneratedStory>> byBlock = STORIES.stream()
                .filter(story -> story.id().contains("/bouwsteen/"))
                .collect(Collectors.groupingBy(story -> story.after().get(0)));

        assertThat(byBlock).isNotEmpty();
        byBlock.forEach((block, inThemes) -> {
            assertThat(STORIES).extracting(GeneratedStory::id).contains(block);
            assertThat(inThemes.stream()
                            .flatMap(story -> story.origin().stream())
                            .map(origin -> origin.element().value()))
                    .as(block)
                    .doesNotHaveDuplicates();
        });
    }

    @Test
    void privacy_is_told_per_category_and_basis_and_accessibility_per_channel() {
        assertThat(STORIES)
                .extracting(GeneratedStory::id)
                .contains(
                        "minima/overal/privacy/bsn/wabb-art-10",
                        "minima/overal/toegankelijkheid/website",
                        "minima/overal/toegankelijkheid/brief")
                .doesNotContain("minima/overal/toegankelijkheid/intern");
    }

    @Test
    void each_story_says_why_it_matters() {
        assertThat(STORIES).allMatch(story -> !story.worth().because().isBlank());
        assertThat(STORIES.stream().filter(story -> story.kind() == StoryKind.VARIATION))
                .allMatch(story -> story.priority() == Priority.COULD);
        assertThat(STORIES.stream().map(story -> story.worth().value()).distinct())
                .hasSizeGreaterThan(4);
    }

    @Test
    void english_stories_have_the_same_ids_and_are_valid_gherkin_too() {
        List<GeneratedStory> english = new StoryGenerator(new Templates(), Locale.ENGLISH).generate(THEMES);

        assertThat(english)
                .extracting(GeneratedStory::id)
                .isEqualTo(STORIES.stream().map(GeneratedStory::id).toList());
        assertThat(english.get(0).wish()).startsWith("do the step");
        assertThat(english.get(0).criteria().get(0).steps().get(0)).startsWith("Given ");
        new FeatureFiles(new Templates(), Locale.ENGLISH).write(english).forEach(StoryGeneratorTest::assertValid);
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

        features.forEach(StoryGeneratorTest::assertValid);
        assertThat(features).hasSameSizeAs(STORIES);
    }

    private static void assertValid(String path, String text) {
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
