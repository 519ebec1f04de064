package nl.blauwdruk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    private static final Path EXAMPLE = Path.of("..", "docs", "examples", "i4sociaal");
    private static final Path BASE = EXAMPLE.resolve("minima").resolve("basis.yaml");

    @TempDir
    private Path folder;

    @Test
    void the_example_set_has_no_errors() {
        Shell.Result result = Console.run("check", EXAMPLE.toString());

        assertThat(result.code()).isEqualTo(ExitCode.DONE);
        assertThat(result.out()).contains("42 bestanden gecontroleerd: 0 fouten");
        assertThat(result.err()).contains("themas.yaml: geen blauwdruk, overgeslagen.");
    }

    @Test
    void an_error_is_told_with_file_and_line_and_ends_with_1() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.yaml"), Files.readString(BASE).replaceFirst("(?s)kanaal: \\[[^]]*]", "kanaal: []"));

        Shell.Result result = Console.run("check", file.toString());

        assertThat(result.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(result.out())
                .containsPattern("a\\.yaml:\\d+: fout: stap b01 \\(.+\\): Er staat niet via welk kanaal");
    }

    @Test
    void an_unreadable_file_does_not_hide_the_others() throws IOException {
        Path file = Files.writeString(folder.resolve("leeg.yaml"), "a: [1");

        Shell.Result result = Console.run("check", file.toString(), BASE.toString());

        assertThat(result.code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(result.err()).contains("leeg.yaml:1: ").hasLineCount(1);
        assertThat(result.out()).contains("1 bestand gecontroleerd");
    }

    @Test
    void one_name_in_two_files_is_refused_but_one_file_named_twice_is_not() throws IOException {
        Path copy = Files.copy(BASE, folder.resolve("kopie.yaml"));

        Shell.Result doubled = Console.run("check", BASE.toString(), copy.toString());
        Shell.Result twice = Console.run("check", BASE.toString(), BASE.toString());

        assertThat(doubled.code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(doubled.err()).contains("'minima-basis' komt dubbel voor").hasLineCount(1);
        assertThat(twice.code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void a_folder_without_blueprints_is_wrong_use() {
        Shell.Result result = Console.run("check", folder.toString());

        assertThat(result.code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(result.err()).contains("geen blauwdrukken").hasLineCount(1);
    }

    @Test
    void a_process_model_only_has_to_be_readable() throws IOException {
        Path file = Files.writeString(folder.resolve("a.bpmn"), """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL">
                  <process id="p"><task id="t" name="Aanvraag controleren"/></process>
                </definitions>
                """);

        Shell.Result result = Console.run("check", file.toString());

        assertThat(result.code()).isEqualTo(ExitCode.DONE);
        assertThat(result.err()).contains("a.bpmn: een procesmodel");
    }

    @Test
    void json_names_rule_line_and_step() {
        Shell.Result result = Console.run("check", BASE.toString(), "--format", "json");

        assertThat(result.code()).isEqualTo(ExitCode.DONE);
        assertThat(result.out()).startsWith("[{\"file\":").contains("\"rule\":\"no-accountable\"", "\"step\":\"stap b");
    }
}
