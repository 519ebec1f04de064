package nl.blauwdruk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.blauwdruk.exchange.BlueprintFiles;
import nl.blauwdruk.exchange.ExampleSet;
import nl.blauwdruk.exchange.json.PackRecordJson;
import nl.blauwdruk.exchange.project.PackRecord;
import nl.blauwdruk.model.blueprint.Element;
import nl.blauwdruk.model.blueprint.Fingerprint;
import nl.blauwdruk.model.terminology.Wording;
import nl.blauwdruk.model.trace.TargetKind;
import nl.blauwdruk.model.trace.TraceLink;
import nl.blauwdruk.story.backlog.StoryProgress;
import nl.blauwdruk.story.backlog.StoryStatus;
import nl.blauwdruk.story.format.RecordedStory;
import nl.blauwdruk.story.format.StoryProgressJson;
import nl.blauwdruk.story.generation.Origin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageCommandTest {

    private static final String EXAMPLE = ExampleSet.folder().toString();

    @TempDir
    private Path folder;

    private Path variant;

    @BeforeEach
    void a_project_of_one_theme() throws IOException {
        Path blueprints = Files.createDirectories(folder.resolve("blueprints"));
        for (Path file : ExampleSet.files("minima")) {
            Files.copy(file, blueprints.resolve(file.getFileName()));
        }
        variant = blueprints.resolve("groningen.yaml");
    }

    @Test
    void without_anything_but_blueprints_there_are_only_stories() {
        JsonObject groningen = groningen();

        assertThat(groningen.getInt("elements")).isEqualTo(161);
        assertThat(groningen.getInt("done")).isZero();
        assertThat(groningen.getJsonObject("levels").getInt("story")).isPositive();
        assertThat(groningen.getJsonArray("outdated")).isEmpty();
    }

    @Test
    void accepted_loaded_and_tested_work_goes_up_the_levels() throws IOException {
        Element element = elements().get(0);
        accept(storiesOf(element), List.of());
        load(element);
        Files.createDirectories(folder.resolve("results"));
        for (String story : storiesOf(element)) {
            Files.writeString(
                    folder.resolve("results").resolve(Wording.slug(story) + ".xml"),
                    "<testsuite><testcase name=\"a\"><properties><property name=\"story\" value=\"" + story
                            + "\"/></properties></testcase></testsuite>");
        }

        JsonObject first = groningen().getJsonArray("items").getJsonObject(0);

        assertThat(first.getString("level")).isEqualTo("proven");
        assertThat(first.getString("evidence")).contains("geslaagd");
    }

    @Test
    void a_story_looked_at_when_the_element_meant_something_else_is_outdated() throws IOException {
        Element element = elements().get(0);
        Set<String> stories = storiesOf(element);
        accept(stories, List.of(new Origin(element.id(), new Fingerprint("0000000000000000"))));

        JsonObject groningen = groningen();

        assertThat(groningen.getJsonArray("outdated")).hasSize(stories.size());
        assertThat(groningen.getJsonArray("items").getJsonObject(0).getString("level"))
                .isEqualTo("none");
    }

    @Test
    void the_matrix_names_every_municipality_and_theme() {
        Shell.Result result = Console.run("coverage", EXAMPLE, "--municipality", "all");

        assertThat(result.code()).isEqualTo(ExitCode.DONE);
        assertThat(result.out())
                .containsPattern("Van de 5544 onderdelen zijn er [1-9]\\d* opgeleverd: [1-9]\\d* %\\.")
                .containsPattern("\\n +Minima +Wmo +Statushouders +Jeugd +Bijstand +Schulden +alle thema's\\n")
                .contains("Groningen", "Leeuwarden", "Deventer", "Enschede", "Zwolle", "Zaanstad");
        assertThat(result.err()).contains("gemeenten.yaml: geen blauwdruk, overgeslagen.");
    }

    @Test
    void one_municipality_is_shown_per_lane() {
        Shell.Result result = Console.run("coverage", folder.toString(), "--municipality", "0014");

        assertThat(result.out())
                .contains("Minima in Groningen: 0 van 161 onderdelen opgeleverd")
                .contains("Belanghebbenden")
                .doesNotContain("Zwolle");
    }

    @Test
    void a_workbook_is_written_to_a_file() throws IOException {
        Path file = folder.resolve("uit").resolve("coverage.xlsx");

        Shell.Result result =
                Console.run("coverage", EXAMPLE, "--municipality", "all", "--format", "xlsx", "--out", file.toString());

        assertThat(result.code()).isEqualTo(ExitCode.DONE);
        assertThat(result.err()).hasLineCount(1);
        assertThat(new String(Files.readAllBytes(file), 0, 2, StandardCharsets.US_ASCII))
                .isEqualTo("PK");
    }

    @Test
    void wrong_use_is_told_in_one_line() throws IOException {
        Files.writeString(folder.resolve("stories.json"), "[{\"id\": \"a\", \"status\": \"klaar\"}]");

        assertWrong("--out", EXAMPLE, "--municipality", "all", "--format", "xlsx");
        assertWrong("'14'", EXAMPLE, "--municipality", "14");
        assertWrong("0014 (Groningen)", EXAMPLE, "--municipality", "9999");
        assertWrong("Deze map is er niet", folder.resolve("weg").toString(), "--municipality", "all");
        assertWrong("stories.json: Story 'a' heeft status 'klaar'", folder.toString(), "--municipality", "all");
    }

    private static void assertWrong(String said, String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "coverage";
        System.arraycopy(arguments, 0, all, 1, arguments.length);

        Shell.Result result = Console.run(all);

        assertThat(result.code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(result.err()).contains(said).doesNotContain("Exception");
        assertThat(result.out()).isEmpty();
    }

    private List<Element> elements() {
        return BlueprintFiles.read(variant).blueprint().elements();
    }

    /** Every story that counts for the element. */
    private Set<String> storiesOf(Element element) {
        return new MeasuringProject(folder)
                .measure().coverages().stream()
                        .flatMap(coverage -> coverage.elements().stream())
                        .filter(covered -> covered.element().id().equals(element.id()))
                        .flatMap(covered -> covered.stories().stream())
                        .map(story -> story.story())
                        .collect(Collectors.toSet());
    }

    private void accept(Set<String> stories, List<Origin> origin) throws IOException {
        List<RecordedStory> recorded = stories.stream()
                .sorted()
                .map(story -> new RecordedStory(new StoryProgress(story, StoryStatus.DONE, 6, 3), origin))
                .toList();
        Files.write(folder.resolve("stories.json"), StoryProgressJson.write(recorded));
    }

    private void load(Element element) throws IOException {
        TraceLink link = new TraceLink(element.id(), element.fingerprint(), TargetKind.PACK, "minima-0014-1");
        PackRecord record = new PackRecord(
                "minima-0014-1", Optional.of("test"), Optional.of(LocalDate.of(2026, 11, 18)), List.of(link));
        Files.createDirectories(folder.resolve("packs"));
        Files.write(folder.resolve("packs").resolve("minima.json"), PackRecordJson.write(record));
    }

    private JsonObject groningen() {
        Shell.Result result = Console.run("coverage", folder.toString(), "--municipality", "0014", "--format", "json");
        assertThat(result.code()).isEqualTo(ExitCode.DONE);
        try (JsonReader reader = Json.createReader(new StringReader(result.out()))) {
            return reader.readObject().getJsonArray("themes").getJsonObject(0);
        }
    }
}
