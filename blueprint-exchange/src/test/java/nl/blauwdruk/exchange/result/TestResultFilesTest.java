package nl.blauwdruk.exchange.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.blauwdruk.exchange.UnreadableFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TestResultFilesTest {

    @TempDir
    private Path folder;

    @Test
    void a_scenario_has_the_tags_of_its_feature_and_its_own() {
        List<ScenarioResult> results = cucumber("passed");

        assertThat(results).singleElement().satisfies(result -> {
            assertThat(result.name()).isEqualTo("Versturen");
            assertThat(result.tags()).containsExactlyInAnyOrder("minima", "minima-aanvragen");
            assertThat(result.isPassed()).isTrue();
            assertThat(result.day()).contains(LocalDate.of(2026, 11, 20));
        });
    }

    @ParameterizedTest
    @CsvSource({"failed", "undefined", "pending", "skipped"})
    void a_step_that_did_not_pass_fails_its_scenario(String status) {
        List<ScenarioResult> results = cucumber(status);

        assertThat(results).singleElement().matches(result -> !result.isPassed());
    }

    @Test
    void a_test_is_tied_by_its_name_or_by_a_property() {
        String xml = """
                <testsuites><testsuite name="x" timestamp="2026-11-20T10:00:00">
                  <testcase name="Versturen [@minima-aanvragen]"/>
                  <testcase name="Wijzigen"><properties><property name="story" value="minima-wijzigen"/></properties>
                    <failure message="nee"/></testcase>
                  <testcase name="Later @minima-later"><skipped/></testcase>
                </testsuite></testsuites>
                """;

        List<ScenarioResult> results = TestResultFiles.read("a.xml", bytes(xml));

        assertThat(results)
                .extracting(result -> result.tags() + " " + result.isPassed())
                .containsExactly("[minima-aanvragen] true", "[minima-wijzigen] false");
        assertThat(results.get(0).day()).contains(LocalDate.of(2026, 11, 20));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"a.json|{}", "a.json|[1]", "a.json|[{\"elements\":3}]", "a.xml|<html/>", "a.xml|geen xml"})
    void something_else_is_told_with_its_name(String name, String content) {
        assertThatThrownBy(() -> TestResultFiles.read(name, bytes(content)))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining(name);
    }

    @Test
    void an_entity_from_outside_is_not_fetched() {
        String xml = "<!DOCTYPE t [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><testsuite>&x;</testsuite>";

        assertThatThrownBy(() -> TestResultFiles.read("a.xml", bytes(xml))).isInstanceOf(UnreadableFile.class);
    }

    @Test
    void a_folder_is_read_by_file_and_may_be_absent() throws IOException {
        Files.writeString(folder.resolve("b.xml"), "<testsuite><testcase name=\"twee\"/></testsuite>");
        Files.writeString(folder.resolve("a.xml"), "<testsuite><testcase name=\"een\"/></testsuite>");
        Files.writeString(folder.resolve("leesmij.txt"), "geen verslag");

        List<ScenarioResult> results = TestResultFiles.readAll(folder);

        assertThat(results).extracting(ScenarioResult::name).containsExactly("een", "twee");
        assertThat(TestResultFiles.readAll(folder.resolve("weg"))).isEmpty();
    }

    private static List<ScenarioResult> cucumber(String status) {
        String json = """
                [{"name": "Aanvragen", "tags": [{"name": "@minima"}], "elements": [
                  {"type": "background", "name": "Vooraf", "steps": [{"result": {"status": "passed"}}]},
                  {"type": "scenario", "name": "Versturen", "tags": [{"name": "@minima-aanvragen"}],
                   "start_timestamp": "2026-11-20T10:00:00.000Z",
                   "steps": [{"result": {"status": "passed"}}, {"result": {"status": "%s"}}]}]}]
                """.formatted(status);
        return TestResultFiles.read("a.json", bytes(json));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
