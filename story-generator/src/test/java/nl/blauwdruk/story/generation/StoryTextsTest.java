package nl.blauwdruk.story.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.blauwdruk.template.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoryTextsTest {

    @TempDir
    private Path folder;

    private StoryWords fill(String template) throws IOException {
        Path own = Files.createDirectories(folder.resolve("story").resolve("nl"));
        Files.writeString(own.resolve("eigen.ftl"), template);
        return new StoryTexts(new Templates(Optional.of(folder)), new Locale("nl"))
                .fill("eigen", Map.of("role", "inwoner"));
    }

    @Test
    void the_lines_of_a_template_become_the_parts_of_a_story() throws IOException {
        StoryWords words = fill("""
                Als ${role}
                wil ik bellen
                zodat ik iets weet
                omdat het moet

                Scenario: Bellen
                  Gegeven een telefoon

                  Als ik bel
                  Dan neemt iemand op
                Scenario: Niemand thuis
                  Dan bel ik later
                """);

        assertThat(words.role()).isEqualTo("inwoner");
        assertThat(words.wish()).isEqualTo("bellen");
        assertThat(words.reason()).isEqualTo("ik iets weet");
        assertThat(words.because()).isEqualTo("het moet");
        assertThat(words.criteria())
                .containsExactly(
                        new Criterion("Bellen", List.of("Gegeven een telefoon", "Als ik bel", "Dan neemt iemand op")),
                        new Criterion("Niemand thuis", List.of("Dan bel ik later")));
    }

    @Test
    void a_template_that_leaves_a_line_out_is_refused_by_name() {
        String withoutReason = "Als ${role}\nwil ik bellen\nomdat het moet\nScenario: a\n  Dan b\n";

        assertThatThrownBy(() -> fill(withoutReason))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("story/nl/eigen.ftl")
                .hasMessageContaining("'zodat '");
        assertThatThrownBy(() -> fill("Als ${role}\nwil ik a\nzodat b\nomdat c\n"))
                .hasMessageContaining("story/nl/eigen.ftl")
                .hasMessageContaining("'Scenario: '");
    }

    @Test
    void a_template_that_fails_is_refused_by_name() {
        assertThatThrownBy(() -> fill("Als ${roel}"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("story/nl/eigen.ftl")
                .hasMessageContaining("roel");
    }
}
