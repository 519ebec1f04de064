package nl.blauwdruk.web.api;

import static nl.blauwdruk.web.api.Programs.array;
import static nl.blauwdruk.web.api.Programs.object;
import static nl.blauwdruk.web.api.Programs.tag;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.function.Consumer;
import nl.blauwdruk.web.access.CurrentPerson;
import nl.blauwdruk.web.access.Person;
import nl.blauwdruk.web.access.Role;
import nl.blauwdruk.web.harness.ServerTest;
import nl.blauwdruk.web.story.GeneratingStories;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServerTest
class BacklogDocumentsResourceIT {

    private static final String THEME = "over-leg";
    private static final String ROOT = "api/v1/backlogs/" + THEME + "/documents";
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int FIRST = 4;
    private static final int PLACE = 0;
    private static final int WISH = 3;
    private static final int PRIORITY = 6;
    private static final int POINTS = 7;
    private static final int ID = 11;

    @Inject
    private Programs programs;

    @Inject
    private GeneratingStories generating;

    @BeforeEach
    void there_is_a_backlog() throws Exception {
        if (programs.of(Role.READER, null).get("api/v1/backlogs/" + THEME).statusCode() == 404) {
            programs.prepare(THEME);
            CurrentPerson.runAs(Person.SYSTEM, generating::generate);
        }
    }

    @Test
    void every_reader_gets_the_backlog_as_workbook_text_and_print() throws Exception {
        ApiClient reader = programs.of(Role.READER, null);

        HttpResponse<String> workbook = reader.get(ROOT + "/workbook");
        HttpResponse<String> print = reader.get(ROOT + "/print?lang=en");
        HttpResponse<String> again = reader.get(ROOT + "/print?lang=en", "If-None-Match", tag(print));

        assertThat(workbook.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"backlog-over-leg.xlsx\"");
        assertThat(print.body()).startsWith("%PDF");
        assertThat(print.headers().firstValue("Content-Language")).contains("en");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(reader.get("api/v1/backlogs/nergens/documents/text").statusCode())
                .isEqualTo(404);
        try (XWPFDocument text = new XWPFDocument(new ByteArrayInputStream(reader.bytes(ROOT + "/text")))) {
            assertThat(text.getParagraphs().size()).isGreaterThan(20);
        }
    }

    @Test
    void what_a_product_owner_fills_in_is_looked_at_first_and_then_taken_in() throws Exception {
        ApiClient owner = programs.of(Role.PRODUCT_OWNER, null);
        List<String> before = order(owner);
        byte[] filled = filled(owner, sheet -> {
            row(sheet, 0).getCell(WISH).setCellValue("iets geheel anders doen");
            row(sheet, 0).getCell(PRIORITY).setCellValue("could");
            row(sheet, 0).getCell(POINTS).setCellValue(13);
            row(sheet, 3).getCell(PLACE).setCellValue(2);
            row(sheet, 1).getCell(PLACE).setCellValue(4);
        });

        HttpResponse<String> looked = post(owner, "/workbook?preview=true", filled);
        List<String> untouched = order(owner);
        HttpResponse<String> taken = post(owner, "/workbook", filled);
        HttpResponse<String> twice = post(owner, "/workbook?preview=true", filled);

        assertThat(looked.statusCode()).as(looked.body()).isEqualTo(200);
        assertThat(object(looked).getJsonArray("written")).hasSize(1);
        assertThat(object(looked).getJsonArray("moved")).hasSize(2);
        assertThat(untouched).isEqualTo(before);
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
        JsonObject story = object(owner.get("api/v1/stories/" + before.get(0)));
        assertThat(story.getString("wish")).isEqualTo("iets geheel anders doen");
        assertThat(story.getString("priority")).isEqualTo("could");
        assertThat(story.getInt("points")).isEqualTo(13);
        assertThat(order(owner).subList(0, 4))
                .containsExactly(before.get(0), before.get(3), before.get(2), before.get(1));
        assertThat(object(twice).getJsonArray("written")).as("it is so already").isEmpty();
        assertThat(object(twice).getJsonArray("refused")).isEmpty();
    }

    @Test
    void one_cell_that_is_wrong_leaves_everything_as_it_is() throws Exception {
        ApiClient owner = programs.of(Role.PRODUCT_OWNER, null);
        List<String> before = order(owner);
        byte[] filled = filled(owner, sheet -> {
            row(sheet, 5).getCell(PLACE).setCellValue(1);
            row(sheet, 6).getCell(PRIORITY).setCellValue("ooit");
        });

        HttpResponse<String> refused = post(owner, "/workbook", filled);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(object(refused).getString("type")).isEqualTo("/problems/refused-workbook");
        assertThat(object(refused).getString("detail")).contains("Backlog G11: no such word; the file says: ooit");
        assertThat(order(owner)).isEqualTo(before);
    }

    @Test
    void a_story_that_was_written_meanwhile_and_one_that_is_gone_are_refused() throws Exception {
        ApiClient owner = programs.of(Role.PRODUCT_OWNER, null);
        byte[] early = filled(owner, sheet -> {
            row(sheet, 7).getCell(WISH).setCellValue("het een doen");
            row(sheet, 8).getCell(ID).setCellValue("over-leg/weg");
            row(sheet, 8).getCell(POINTS).setCellValue(3);
        });
        post(
                owner,
                "/workbook",
                filled(owner, sheet -> row(sheet, 7).getCell(WISH).setCellValue("het ander doen")));

        HttpResponse<String> looked = post(owner, "/workbook?preview=true", early);

        assertThat(object(looked).getJsonArray("refused").toString())
                .contains("Backlog D12: changed")
                .contains("gone story");
    }

    @Test
    void who_may_not_write_stories_changes_none() throws Exception {
        ApiClient master = programs.of(Role.SCRUM_MASTER, null);
        byte[] filled = filled(master, sheet -> row(sheet, 9).getCell(POINTS).setCellValue(20));

        assertThat(post(master, "/workbook", filled).statusCode()).isEqualTo(403);
        assertThat(object(post(master, "/workbook?preview=true", filled))
                        .getJsonArray("refused")
                        .toString())
                .contains("not yours");
    }

    private static List<String> order(ApiClient program) throws Exception {
        return array(program.get("api/v1/stories?pageSize=100&theme=" + THEME)).stream()
                .map(story -> story.asJsonObject().getString("id"))
                .toList();
    }

    private static HttpResponse<String> post(ApiClient program, String path, byte[] workbook) throws Exception {
        return program.send("POST", ROOT + path, BodyPublishers.ofByteArray(workbook), "Content-Type", WORKBOOK);
    }

    private static Row row(Sheet sheet, int number) {
        return sheet.getRow(FIRST + number);
    }

    private static byte[] filled(ApiClient program, Consumer<Sheet> work) throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(program.bytes(ROOT + "/workbook")))) {
            work.accept(workbook.getSheetAt(0));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
