package nl.blauwdruk.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.blauwdruk.model.Finding;
import org.junit.jupiter.api.Test;

class ReadingTest {

    @Test
    void a_finding_about_a_step_stands_at_its_line() throws Exception {
        Path file = ExampleSet.folder().resolve("minima").resolve("basis.yaml");
        List<String> lines = Files.readAllLines(file);

        List<Finding> findings = BlueprintFiles.read(file).check();

        assertThat(findings)
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.place())
                        .contains(lines.get(finding.line() - 1).replaceAll(".*id: ", "")));
    }

    @Test
    void what_the_reader_noticed_comes_with_what_the_rules_say() throws Exception {
        Path file = ExampleSet.folder().resolve("minima").resolve("basis.yaml");
        String content =
                "extra: ja\n" + Files.readString(file).replaceFirst("(?s)\naanleiding:.*?\nuitkomst", "\nuitkomst");

        List<Finding> findings = BlueprintFiles.read("a.yaml", content.getBytes(StandardCharsets.UTF_8))
                .check();

        assertThat(findings).extracting(Finding::rule).contains("unknown-key", "missing-head-text", "no-accountable");
    }
}
