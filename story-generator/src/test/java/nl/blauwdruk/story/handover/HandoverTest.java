package nl.blauwdruk.story.handover;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import nl.blauwdruk.story.generation.Criterion;
import nl.blauwdruk.story.generation.Priority;
import nl.blauwdruk.template.Templates;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class HandoverTest {

    private static final BacklogItem FIRST = item("minima/a", "De aanvraag versturen", "minima: Aanvragen");
    private static final BacklogItem SECOND = item("minima/b", "Het besluit nemen", "minima: Besluiten");
    private static final BacklogItem THIRD = item("minima/c", "De brief versturen", "minima: Aanvragen");
    private static final List<BacklogItem> ITEMS = List.of(FIRST, SECOND, THIRD);

    private static BacklogItem item(String id, String title, String epic) {
        return new BacklogItem(
                id,
                title,
                "Als inwoner wil ik dit zodat het klaar is.",
                List.of(new Criterion("Eén", List.of("Gegeven iets", "Als \"dat\", gebeurt", "Dan klopt het"))),
                epic,
                Priority.MUST,
                OptionalInt.of(5),
                List.of("base", "gemeente-0014"));
    }

    private static List<CSVRecord> read(byte[] csv) throws IOException {
        return CSVFormat.RFC4180
                .parse(new StringReader(new String(csv, StandardCharsets.UTF_8)))
                .getRecords();
    }

    /** Jira forgets the parent of a story whose epic has not come by yet. */
    @Test
    void in_jira_every_epic_stands_above_its_stories() throws IOException {
        List<CSVRecord> lines = read(JiraCsv.write(ITEMS));

        Set<String> met = new HashSet<>();
        for (CSVRecord line : lines.subList(1, lines.size())) {
            if (!line.get(1).equals("Epic")) {
                assertThat(met).contains(line.get(2));
            }
            assertThat(met.add(line.get(0))).as("own number %s", line.get(0)).isTrue();
        }
        assertThat(lines.get(0).toList())
                .containsSequence("Issue ID", "Issue Type", "Parent", "Summary")
                .endsWith("Labels", "Labels");
        assertThat(lines)
                .extracting(line -> line.get(1))
                .containsExactly("Issue Type", "Epic", "Epic", "Story", "Story", "Story");
        assertThat(lines.get(3).get(4))
                .contains("Als inwoner wil ik dit", "  Als \"dat\", gebeurt", "Blauwdruk: minima/a");
    }

    @Test
    void in_azure_the_stories_of_an_epic_stand_below_it() throws IOException {
        List<CSVRecord> lines = read(AzureCsv.write(ITEMS));

        assertThat(lines.subList(1, lines.size()))
                .extracting(line -> line.get(1) + "|" + line.get(2) + "|" + line.get(3))
                .containsExactly(
                        "Feature|minima: Aanvragen|",
                        "Product Backlog Item||De aanvraag versturen",
                        "Product Backlog Item||De brief versturen",
                        "Feature|minima: Besluiten|",
                        "Product Backlog Item||Het besluit nemen");
        assertThat(lines.get(2).get(7)).isEqualTo("5");
    }

    @Test
    void gitlab_gets_title_and_description_with_labels_as_quick_actions() throws IOException {
        List<CSVRecord> lines = read(GitLabCsv.write(ITEMS));

        assertThat(lines.get(0).toList()).containsExactly("title", "description");
        assertThat(lines.get(1).get(1))
                .endsWith("/label ~\"base\" ~\"gemeente-0014\" ~\"minima: Aanvragen\" ~\"prioriteit-must\"\n/weight 5");
    }

    @Test
    void github_gets_what_its_interface_takes() {
        JsonArray issues = Json.createReader(new ByteArrayInputStream(GitHubJson.write(ITEMS)))
                .readArray();

        assertThat(issues).hasSize(3);
        assertThat(issues.getJsonObject(0).keySet()).containsExactly("title", "body", "labels");
        assertThat(issues.getJsonObject(0).getString("body")).contains("```gherkin\nScenario: Eén\n  Gegeven iets");
    }

    @Test
    void what_a_spreadsheet_would_reckon_and_what_nobody_sees_does_no_harm() throws IOException {
        BacklogItem evil = item("x", "=HYPERLINK(\"http://x\")\u0000 en \u202Eomgekeerd", "@SUM(A1)");

        for (byte[] csv :
                List.of(JiraCsv.write(List.of(evil)), AzureCsv.write(List.of(evil)), GitLabCsv.write(List.of(evil)))) {
            for (CSVRecord line : read(csv)) {
                assertThat(line.toList()).noneMatch(cell -> cell.startsWith("=") || cell.startsWith("@"));
                assertThat(line.toList()).noneMatch(cell -> cell.contains("\u0000") || cell.contains("\u202E"));
            }
        }
    }

    @Test
    void a_title_that_is_too_long_is_whole_in_the_description_only() throws IOException {
        BacklogItem tall = item("x", "A".repeat(5_000), "epic");

        assertThat(read(JiraCsv.write(List.of(tall))).get(2).get(3))
                .hasSize(255)
                .endsWith("…");
    }

    @Test
    void a_document_has_a_chapter_an_epic_and_takes_no_markup_from_texts() {
        BacklogItem marked = item("minima/d", "Een *dikke* <b>brief</b>", "minima: Aanvragen");

        String document = new BacklogDocument(new Templates()).write(List.of(FIRST, SECOND, marked));

        assertThat(document)
                .containsSubsequence(
                        "== minima: Aanvragen",
                        "=== De aanvraag versturen",
                        "=== Een &#42;dikke&#42;",
                        "== minima: Besluiten")
                .doesNotContain("*dikke*", "<b>");
    }
}
