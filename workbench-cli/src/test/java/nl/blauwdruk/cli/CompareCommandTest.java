package nl.blauwdruk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompareCommandTest {

    private static final Path EXAMPLES = Path.of("..", "docs", "examples", "i4sociaal");
    private static final String PROCESS = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"><process id="p">
            <task id="a" name="Aanvraag ontvangen"/><task id="b" name="Besluit nemen"/>
            </process></definitions>
            """;

    @TempDir
    private Path folder;

    @Test
    void text_begins_with_the_headline_and_shows_every_municipality() throws IOException {
        List<String> arguments = arguments("minima");

        int exit = run(arguments);

        assertThat(exit).isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(answer()))
                .startsWith("Thema minima: 84 % gelijk aan de basis")
                .contains("Zwolle", "Leeuwarden", "= gelijk   ~ andere woorden");
    }

    @Test
    void in_english_it_says_the_same_with_the_steps_as_they_are_written() throws IOException {
        List<String> text = arguments("minima");
        text.addAll(List.of("--lang", "en"));
        List<String> json = arguments("minima");
        json.addAll(List.of("--lang", "EN", "--format", "json"));

        run(text);
        String read = Files.readString(answer());
        run(json);

        assertThat(read)
                .startsWith("Theme minima: 84% the same as the base")
                .contains("Zwolle", "= identical   ~ other words", "other words: ")
                .doesNotContain("gelijk aan", "vervallen", "ook anders");
        assertThat(Files.readString(answer())).contains("Same name").doesNotContain("Zelfde naam");
    }

    @Test
    void json_is_asked_for_in_lower_case() throws IOException {
        List<String> arguments = arguments("wmo");
        arguments.addAll(List.of("--format", "json"));

        int exit = run(arguments);

        assertThat(exit).isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(answer())).startsWith("{\"theme\":\"wmo\",\"base\":\"wmo-basis\"");
    }

    @Test
    void a_process_model_is_a_base_only_when_asked() throws IOException {
        Path one = Files.writeString(folder.resolve("een.bpmn"), PROCESS);
        Path other = Files.writeString(folder.resolve("twee.bpmn"), PROCESS);

        run(List.of("compare", one.toString(), other.toString(), "--format", "json", "--out", answer().toString()));
        String without = Files.readString(answer());
        run(List.of(
                "compare",
                other.toString(),
                "--base",
                one.toString(),
                "--format",
                "json",
                "--out",
                answer().toString()));
        String with = Files.readString(answer());

        assertThat(without).contains("\"base\":\"\"");
        assertThat(with).contains("\"base\":\"een\"").contains("\"kind\":\"identical\"");
    }

    @Test
    void doubled_names_are_wrong_use() {
        String file = EXAMPLES.resolve("minima").resolve("zwolle.yaml").toString();

        Shell.Result twice = Console.run("compare", file, file);

        assertThat(twice.code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(twice.err()).contains("is twee keer opgegeven").hasLineCount(1);
    }

    @Test
    void a_blueprint_in_another_language_is_pointed_at() throws IOException {
        Path english = Files.writeString(
                folder.resolve("english.bpmn"), PROCESS.replace("Aanvraag ontvangen", "Receiving of the application"));
        Path one = Files.writeString(folder.resolve("een.bpmn"), PROCESS);
        Path other = Files.writeString(folder.resolve("twee.bpmn"), PROCESS);

        Shell.Result result = Console.run("compare", one.toString(), other.toString(), english.toString());

        assertThat(result.code()).isEqualTo(ExitCode.DONE);
        assertThat(result.err())
                .contains("'english' lijkt in een andere taal geschreven")
                .hasLineCount(1);
    }

    @Test
    void two_themes_are_wrong_use() {
        String one = EXAMPLES.resolve("minima").resolve("zwolle.yaml").toString();
        String other = EXAMPLES.resolve("wmo").resolve("zwolle.yaml").toString();

        Shell.Result result = Console.run("compare", one, other);

        assertThat(result.code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(result.err()).contains("verschillende thema's: minima, wmo").hasLineCount(1);
    }

    @Test
    void two_bases_and_a_single_file_are_wrong_use() {
        String one = EXAMPLES.resolve("minima").resolve("basis.yaml").toString();
        String other = EXAMPLES.resolve("wmo").resolve("basis.yaml").toString();

        assertThat(run(List.of("compare", one, other))).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run(List.of("compare", one))).isEqualTo(ExitCode.WRONG_USE);
    }

    @Test
    void a_form_that_is_not_offered_is_wrong_use() {
        List<String> arguments = arguments("minima");
        arguments.addAll(List.of("--format", "docx"));

        assertThat(run(arguments)).isEqualTo(ExitCode.WRONG_USE);
    }

    @Test
    void as_a_page_it_stands_on_its_own_and_claims_no_decisions() throws IOException {
        List<String> arguments = arguments("minima");
        arguments.addAll(List.of("--format", "html"));

        int exit = run(arguments);

        assertThat(exit).isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(answer()))
                .startsWith("<!DOCTYPE html>")
                .contains("<h1>Minima: 6 gemeenten naast de basis</h1>", "verschillen in opzet.")
                .doesNotContain("src=", "besloten");
    }

    @ParameterizedTest
    @CsvSource({"xlsx, PK", "pdf, %PDF"})
    void a_workbook_and_a_print_are_written_to_a_file(String format, String beginning) throws IOException {
        List<String> arguments = arguments("minima");
        arguments.addAll(List.of("--format", format));

        int exit = run(arguments);

        assertThat(exit).isEqualTo(ExitCode.DONE);
        assertThat(new String(Files.readAllBytes(answer()), StandardCharsets.ISO_8859_1))
                .startsWith(beginning);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "pdf"})
    void what_no_screen_can_show_needs_a_file(String format) {
        String file = EXAMPLES.resolve("minima").resolve("zwolle.yaml").toString();

        Shell.Result result = Console.run("compare", file, file, "--format", format);

        assertThat(result.code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(result.err()).contains("Geef een bestand met --out").hasLineCount(1);
        assertThat(result.out()).isEmpty();
    }

    private List<String> arguments(String theme) {
        List<String> arguments = new ArrayList<>(List.of("compare", "--out", answer().toString()));
        try (Stream<Path> files = Files.list(EXAMPLES.resolve(theme))) {
            files.map(Path::toString).sorted().forEach(arguments::add);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return arguments;
    }

    private Path answer() {
        return folder.resolve("antwoord");
    }

    private static int run(List<String> arguments) {
        return Blauwdruk.run(arguments.toArray(String[]::new));
    }
}
