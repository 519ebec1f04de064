package nl.blauwdruk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckStoriesCommandTest {

    private static final String GOOD = "Als inwoner wil ik bonnen indienen zodat ik het geld krijg.\n";
    private static final Path WMO = Path.of("..", "docs", "examples", "i4sociaal", "wmo", "basis.yaml");

    @TempDir
    private Path folder;

    @Test
    void a_good_backlog_is_done_and_a_bad_one_ends_with_1() throws IOException {
        Shell.Result good = Console.run("check-stories", file("goed.txt", GOOD).toString());
        Shell.Result bad = Console.run(
                "check-stories", file("fout.txt", GOOD + "Bellen.\n").toString());

        assertThat(good.code()).isEqualTo(ExitCode.DONE);
        assertThat(good.out()).contains("1 story gecontroleerd: 1 zonder fout of waarschuwing (100 %)");
        assertThat(bad.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(bad.out()).contains("fout.txt:2: story 2: fout: Er staat niet wie dit wil. [well-formed]");
    }

    @Test
    void what_cannot_be_read_ends_with_2_in_one_line() throws IOException {
        assertThat(Console.run("check-stories", folder.resolve("weg.txt").toString())
                        .err())
                .contains("bestaat niet")
                .hasLineCount(1);
        Shell.Result table = Console.run(
                "check-stories",
                file("a.csv", "id;prioriteit;reden\n1;hoog;x\n").toString());

        assertThat(table.code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(table.err()).contains("Er is geen kolom met stories").hasLineCount(1);
        assertThat(Console.run("check-stories").code()).isEqualTo(ExitCode.WRONG_USE);
    }

    @Test
    void a_rule_is_explained_in_two_languages() {
        Shell.Result known = Console.run("check-stories", "--explain", "atomic");
        Shell.Result unknown = Console.run("check-stories", "--explain", "mooi");

        assertThat(known.out()).contains("Eén wens (atomic)", "Niet goed:", "As a resident");
        assertThat(unknown.code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(unknown.err()).contains("Kies uit: well-formed, atomic");
    }

    @Test
    void steps_of_a_blueprint_without_a_story_are_told() throws IOException {
        Shell.Result result = Console.run(
                "check-stories", file("a.txt", GOOD).toString(), "--blueprint", WMO.toString(), "--format", "json");

        assertThat(result.out()).contains("\"id\":\"\"", "\"rule\":\"complete\"");
        assertThat(result.code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void stories_of_the_product_cover_their_own_blueprint() throws IOException {
        Path stories = folder.resolve("stories.json");
        Console.run("stories", WMO.toString(), "--out", stories.toString());

        Shell.Result result = Console.run("check-stories", stories.toString(), "--blueprint", WMO.toString());

        assertThat(result.out()).doesNotContain("[complete]").doesNotContain("[unique]");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
