package nl.blauwdruk.web.api;

import static nl.blauwdruk.web.api.Programs.GRONINGEN;
import static nl.blauwdruk.web.api.Programs.JSON;
import static nl.blauwdruk.web.api.Programs.ZWOLLE;
import static nl.blauwdruk.web.api.Programs.array;
import static nl.blauwdruk.web.api.Programs.object;
import static nl.blauwdruk.web.api.Programs.tag;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import nl.blauwdruk.web.access.Role;
import nl.blauwdruk.web.harness.ServerTest;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServerTest
class ComparisonReportsResourceIT {

    private static final String THEME = "rap-port";
    private static final String ROOT = "api/v1/comparisons/" + THEME;
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int CHOICE = 5;
    private static final int OWNER = 6;
    private static final int ID = 13;
    private static final int HOLDS = 7;
    private static final String KEEP = "variatie houden";

    @Inject
    private Programs programs;

    @BeforeEach
    void import_a_theme() {
        programs.prepare(THEME);
    }

    @Test
    void every_reader_gets_the_comparison_as_workbook_report_and_print() throws Exception {
        ApiClient reader = programs.of(Role.READER, null);

        HttpResponse<String> workbook = reader.get(ROOT + "/workbook");
        HttpResponse<String> report = reader.get(ROOT + "/report");
        HttpResponse<String> print = reader.get(ROOT + "/report/print");
        HttpResponse<String> again = reader.get(ROOT + "/report", "If-None-Match", tag(report));
        HttpResponse<String> unknown = reader.get("api/v1/comparisons/nergens/report");

        assertThat(workbook.statusCode()).isEqualTo(200);
        assertThat(workbook.body()).startsWith("PK");
        assertThat(workbook.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"vergelijking-rap-port.xlsx\"");
        assertThat(report.body()).startsWith("<!DOCTYPE html>").contains("2 gemeenten naast de basis");
        assertThat(report.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        assertThat(print.body()).startsWith("%PDF");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(unknown.statusCode()).isEqualTo(404);
    }

    @Test
    void sentences_come_in_the_language_that_is_asked() throws Exception {
        ApiClient reader = programs.of(Role.READER, null);

        HttpResponse<String> report = reader.get(ROOT + "/report?lang=en");
        HttpResponse<String> accepted = reader.get(ROOT + "/report", "Accept-Language", "fr, en-GB;q=0.8, nl;q=0.5");
        HttpResponse<String> dutch =
                reader.get(ROOT + "/report", "Accept-Language", "fr", "If-None-Match", tag(accepted));
        HttpResponse<String> differences = reader.get(ROOT + "/differences", "Accept-Language", "en");
        HttpResponse<String> comparison = reader.get(ROOT.replace("/report", "") + "?lang=en");

        assertThat(report.body()).contains("lang=\"en\"", "2 municipalities beside the base");
        assertThat(report.headers().firstValue("Content-Language")).contains("en");
        assertThat(accepted.body()).contains("2 municipalities beside the base");
        assertThat(accepted.headers().allValues("Vary")).anyMatch(vary -> vary.contains("Accept-Language"));
        assertThat(dutch.statusCode()).as("the English version is no Dutch one").isEqualTo(200);
        assertThat(dutch.body()).contains("2 gemeenten naast de basis");
        assertThat(array(differences))
                .isNotEmpty()
                .allSatisfy(one ->
                        assertThat(one.asJsonObject().getString("why")).containsAnyOf(" has ", " splits ", " does "));
        assertThat(comparison.body()).contains("\"why\":[\"Same name");
    }

    @Test
    void what_a_partner_fills_in_is_looked_at_first_and_then_taken_in() throws Exception {
        ApiClient partner = programs.of(Role.PARTNER, ZWOLLE);
        Map<String, String> found = new HashMap<>();
        byte[] filled = filled(partner, workbook -> {
            Row row = row(workbook, "Zwolle", found);
            row.getCell(CHOICE).setCellValue(KEEP);
            row.getCell(OWNER).setCellValue("Anna");
            doubt(workbook, "Zwolle").getCell(HOLDS).setCellValue("klopt");
        });
        String path = ROOT + "/differences/" + found.get("Zwolle");

        HttpResponse<String> looked = post(partner, "/workbook?preview=true", filled);
        String before = object(partner.get(path)).getString("state");
        HttpResponse<String> taken = post(partner, "/workbook", filled);
        HttpResponse<String> twice = post(partner, "/workbook?preview=true", filled);

        assertThat(looked.statusCode()).as(looked.body()).isEqualTo(200);
        assertThat(object(looked).getJsonArray("decisions")).hasSize(1);
        assertThat(object(looked).getJsonArray("matches")).hasSize(1);
        assertThat(before).isEqualTo("open");
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
        assertThat(object(partner.get(path)).getString("state")).isEqualTo("decided");
        assertThat(partner.get(path).body()).contains("keep_variation", "Anna");
        assertThat(object(twice).getJsonArray("decisions"))
                .as("the decision stands already")
                .isEmpty();
        assertThat(object(twice).getJsonArray("refused")).hasSize(1);
        assertThat(array(partner.get("api/v1/audit-entries?kind=difference&pageSize=1&theme=" + THEME))
                        .getJsonObject(0)
                        .getString("after"))
                .isEqualTo("keep_variation");
        partner.delete(path + "/outcome", "If-Match", "*");
    }

    @Test
    void one_row_that_is_not_theirs_leaves_everything_as_it_is() throws Exception {
        ApiClient partner = programs.of(Role.PARTNER, ZWOLLE);
        Map<String, String> found = new HashMap<>();
        byte[] filled = filled(partner, workbook -> {
            row(workbook, "Zwolle", found).getCell(CHOICE).setCellValue(KEEP);
            row(workbook, "Groningen", found).getCell(CHOICE).setCellValue(KEEP);
        });

        HttpResponse<String> refused = post(partner, "/workbook", filled);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(object(refused).getString("type")).isEqualTo("/problems/refused-workbook");
        assertThat(object(refused).getString("detail")).contains("Besluiten F", "not yours");
        assertThat(object(partner.get(ROOT + "/differences/" + found.get("Zwolle")))
                        .getString("state"))
                .isEqualTo("open");
    }

    @Test
    void a_row_that_was_changed_meanwhile_is_refused_with_both_versions() throws Exception {
        ApiClient partner = programs.of(Role.PARTNER, ZWOLLE);
        Map<String, String> found = new HashMap<>();
        byte[] filled = filled(
                partner,
                workbook -> row(workbook, "Zwolle", found).getCell(CHOICE).setCellValue(KEEP));
        String path = ROOT + "/differences/" + found.get("Zwolle");
        partner.put(path + "/votes/" + ZWOLLE, JSON, "{\"choice\":\"take_base\"}", "If-Match", "*");
        partner.put(path + "/outcome", JSON, "{\"choice\":\"take_base\",\"owner\":\"Bea\"}", "If-Match", "*");

        HttpResponse<String> refused = post(partner, "/workbook", filled);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(object(refused).getString("detail"))
                .contains("changed; the file says: variatie houden; now: basis volgen, Bea");
        partner.delete(path + "/outcome", "If-Match", "*");
    }

    @Test
    void the_rules_of_consent_hold_in_a_workbook_too() throws Exception {
        ApiClient partner = programs.of(Role.PARTNER, GRONINGEN);
        byte[] filled = filled(
                partner,
                workbook -> row(workbook, "Groningen", new HashMap<>())
                        .getCell(CHOICE)
                        .setCellValue("basis volgen"));

        HttpResponse<String> refused = post(partner, "/workbook", filled);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(object(refused).getString("detail")).contains("needs own vote");
    }

    @Test
    void what_is_no_workbook_of_this_theme_is_refused() throws Exception {
        programs.prepare("rap-ander");
        ApiClient partner = programs.of(Role.PARTNER, ZWOLLE);
        byte[] other = partner.bytes("api/v1/comparisons/rap-ander/workbook");
        byte[] text = "geen werkmap".getBytes(StandardCharsets.UTF_8);

        HttpResponse<String> foreign = post(partner, "/workbook", other);
        HttpResponse<String> nonsense = post(partner, "/workbook", text);
        HttpResponse<String> empty = post(partner, "/workbook", new byte[0]);
        HttpResponse<String> immense = post(partner, "/workbook", new byte[6 * 1024 * 1024]);

        assertThat(foreign.statusCode()).isEqualTo(422);
        assertThat(object(foreign).getString("detail")).contains("van het thema rap-ander, niet van rap-port");
        assertThat(nonsense.statusCode()).isEqualTo(422);
        assertThat(object(nonsense).getString("detail")).contains("geen Excel-bestand");
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(immense.statusCode()).isEqualTo(422);
        assertThat(object(immense).getString("detail")).contains("groter dan 5 MB");
    }

    @Test
    void who_only_reads_takes_nothing_in() throws Exception {
        ApiClient reader = programs.of(Role.READER, null);
        byte[] workbook = reader.bytes(ROOT + "/workbook");

        HttpResponse<String> refused = post(reader, "/workbook", workbook);

        assertThat(refused.statusCode()).isEqualTo(403);
    }

    private static HttpResponse<String> post(ApiClient program, String path, byte[] workbook) throws Exception {
        return program.send("POST", ROOT + path, BodyPublishers.ofByteArray(workbook), "Content-Type", WORKBOOK);
    }

    private static byte[] filled(ApiClient program, Consumer<XSSFWorkbook> work) throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(program.bytes(ROOT + "/workbook")))) {
            work.accept(workbook);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first undecided row of a municipality; its identity is remembered under that name. */
    private static Row row(XSSFWorkbook workbook, String municipality, Map<String, String> found) {
        for (Row row : workbook.getSheet("Besluiten")) {
            if (is(row, municipality)
                    && row.getCell(CHOICE).getStringCellValue().isEmpty()) {
                found.put(municipality, row.getCell(ID).getStringCellValue());
                return row;
            }
        }
        throw new IllegalStateException("No difference of " + municipality);
    }

    private static Row doubt(XSSFWorkbook workbook, String municipality) {
        XSSFSheet sheet = workbook.getSheet("Twijfels");
        for (Row row : sheet) {
            if (is(row, municipality)) {
                return row;
            }
        }
        throw new IllegalStateException("No doubt of " + municipality);
    }

    private static boolean is(Row row, String municipality) {
        return row.getCell(1) != null
                && row.getCell(ID - 4) != null
                && row.getCell(1).toString().equals(municipality);
    }
}
