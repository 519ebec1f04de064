package nl.blauwdruk.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhyItEndedTest {

    @TempDir
    private Path folder;

    @Test
    void a_known_stumble_is_told_with_what_to_do() throws IOException {
        Path log = log("12:00 SEVERE store: \nCaused by: org.h2.E: Database may be already in use: \"x\"\n");

        assertThat(WhyItEnded.in(log).orElseThrow()).contains("in gebruik").contains("--data");
    }

    @Test
    void of_an_unknown_problem_the_deepest_cause_is_told_without_its_class() throws IOException {
        Path log = log("""
                12:00 INFO start
                12:01 SEVERE deploy: it failed
                Caused by: a.b.Outer: outer
                \tat x.y.Z
                Caused by: a.b.Inner$Deep: the disk is full
                """);

        assertThat(WhyItEnded.in(log)).contains("the disk is full.");
    }

    @Test
    void without_a_cause_the_first_problem_is_told() throws IOException {
        Path log = log("12:00 INFO start\nError: Could not find or load main class x\n");

        assertThat(WhyItEnded.in(log)).contains("Error: Could not find or load main class x.");
    }

    @Test
    void a_log_that_says_nothing_or_is_not_there_gives_no_reason() throws IOException {
        assertThat(WhyItEnded.in(log("12:00 INFO start\n"))).isEmpty();
        assertThat(WhyItEnded.in(folder.resolve("none.log"))).isEmpty();
    }

    private Path log(String text) throws IOException {
        return Files.writeString(folder.resolve("server.log"), text);
    }
}
