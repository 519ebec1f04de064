package nl.blauwdruk.web.api;

import static nl.blauwdruk.web.api.Programs.JSON;
import static nl.blauwdruk.web.api.Programs.array;
import static nl.blauwdruk.web.api.Programs.object;
import static nl.blauwdruk.web.api.Programs.tag;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.util.List;
import nl.blauwdruk.web.access.Role;
import nl.blauwdruk.web.harness.ServerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServerTest
class StoriesResourceIT {

    private static final String THEME = "pst-stories";
    private static final String STORIES = "api/v1/stories";
    private static final String TEXT = "{\"role\":\"inwoner\",\"wish\":\"%s\",\"reason\":\"\",\"points\":5}";

    @Inject
    private Programs programs;

    private ApiClient owner;

    @BeforeEach
    void generate_the_stories_of_a_theme() throws Exception {
        programs.prepare(THEME);
        owner = programs.of(Role.PRODUCT_OWNER, null);
        HttpResponse<String> generated = owner.post("api/v1/story-generations", JSON, "");
        assertThat(generated.statusCode()).as(generated.body()).isEqualTo(200);
    }

    @Test
    void a_story_is_written_and_estimated_by_who_read_it_last() throws Exception {
        String path = path(shared());
        HttpResponse<String> read = owner.get(path);

        HttpResponse<String> written = owner.put(path, JSON, TEXT.formatted("iets nieuws"), "If-Match", tag(read));
        HttpResponse<String> stale = owner.put(path, JSON, TEXT.formatted("te laat"), "If-Match", tag(read));
        HttpResponse<String> careless = owner.put(path, JSON, TEXT.formatted("zomaar"));
        HttpResponse<String> same = owner.get(path, "If-None-Match", tag(written));

        assertThat(written.statusCode()).as(written.body()).isEqualTo(200);
        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(careless.statusCode()).isEqualTo(428);
        assertThat(same.statusCode()).isEqualTo(304);
        assertThat(object(owner.get(path)).getString("wish")).isEqualTo("iets nieuws");
        assertThat(audited(shared()).getString("operation")).isEqualTo("WRITE_STORY");
    }

    @Test
    void a_backlog_is_handed_over_to_another_tool_without_what_is_not_decided() throws Exception {
        owner.put(path(shared()), JSON, TEXT.formatted("iets, nieuws"), "If-Match", tag(owner.get(path(shared()))));

        HttpResponse<String> jira = owner.get("api/v1/backlogs/" + THEME + "/handover/jira-csv", "Accept", "text/csv");
        HttpResponse<String> github = owner.get("api/v1/backlogs/" + THEME + "/handover/github-json");

        assertThat(jira.statusCode()).as(jira.body()).isEqualTo(200);
        assertThat(jira.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(jira.body()).contains("\"Iets, nieuws\"", "Blauwdruk: " + shared());
        assertThat(array(github)).isNotEmpty();
        assertThat(owner.get("api/v1/backlogs/" + THEME + "/handover/word").statusCode())
                .isEqualTo(404);
        assertThat(owner.get("api/v1/backlogs/geen/handover/asciidoc").statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_story_without_a_wish_or_with_a_thousand_points_is_refused() throws Exception {
        String path = path(shared());
        String before = owner.get(path).body();

        HttpResponse<String> wishless = owner.put(path, JSON, "{\"role\":\"inwoner\"}", "If-Match", "*");
        HttpResponse<String> huge = owner.put(path, JSON, TEXT.formatted("x").replace("5}", "1000}"), "If-Match", "*");

        assertThat(wishless.statusCode()).isEqualTo(422);
        assertThat(huge.statusCode()).isEqualTo(422);
        assertThat(owner.get(path).body()).isEqualTo(before);
    }

    @Test
    void what_is_not_yours_stays_as_it_is() throws Exception {
        String path = path(shared());
        String before = owner.get(path).body();

        for (ApiClient other : List.of(
                programs.of(Role.SUPPLIER, null),
                programs.of(Role.PRODUCT_OWNER, Programs.ZWOLLE),
                programs.of(Role.PRODUCT_OWNER, null, true))) {
            assertThat(other.put(path, JSON, TEXT.formatted("gekaapt"), "If-Match", "*")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(other.put(path + "/place", JSON, "{\"place\":1}", "If-Match", "*")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(other.put(path + "/status", JSON, "{\"status\":\"ready\"}", "If-Match", "*")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(other.post(path + "/confirmations", JSON, "{\"because\":\"zomaar\"}")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(other.post("api/v1/story-generations", JSON, "").statusCode())
                    .isEqualTo(403);
        }
        assertThat(owner.get(path).body()).isEqualTo(before);
    }

    @Test
    void a_story_is_made_ready_and_nothing_else_is_said_by_hand() throws Exception {
        String path = path(shared());

        HttpResponse<String> done = owner.put(path + "/status", JSON, "{\"status\":\"done\"}", "If-Match", "*");
        HttpResponse<String> ready = owner.put(path + "/status", JSON, "{\"status\":\"ready\"}", "If-Match", "*");

        assertThat(done.statusCode()).isEqualTo(422);
        assertThat(ready.statusCode()).as(ready.body()).isEqualTo(200);
        assertThat(object(ready).getString("state")).isEqualTo("ready");
        assertThat(audited(shared()).getString("operation")).isEqualTo("MAKE_STORY_READY");
    }

    @Test
    void a_story_moves_in_the_backlog_and_the_list_follows() throws Exception {
        String list = STORIES + "?theme=" + THEME + "&pageSize=3";
        HttpResponse<String> before = owner.get(list);
        String third = array(before).getJsonObject(2).getString("id");

        HttpResponse<String> placed = owner.put(path(third) + "/place", JSON, "{\"place\":1}", "If-Match", "*");
        HttpResponse<String> nowhere = owner.put(path(third) + "/place", JSON, "{}", "If-Match", "*");
        HttpResponse<String> after = owner.get(list, "If-None-Match", tag(before));

        assertThat(placed.statusCode()).as(placed.body()).isEqualTo(200);
        assertThat(nowhere.statusCode()).isEqualTo(422);
        assertThat(array(after).getJsonObject(0).getString("id")).isEqualTo(third);
        assertThat(owner.get(list, "If-None-Match", tag(after)).statusCode()).isEqualTo(304);
        assertThat(audited(third).getString("operation")).isEqualTo("ORDER_BACKLOG");
    }

    @Test
    void a_changed_step_makes_its_story_outdated_until_somebody_says_it_holds() throws Exception {
        ApiClient designer = programs.of(Role.DESIGNER, null);
        String changed = Programs.file(THEME, "basis").replaceFirst("kanaal: \\[[^]]*]", "kanaal: [post]");
        HttpResponse<String> imported = designer.post("api/v1/blueprints", "application/yaml", changed);
        assertThat(imported.statusCode()).as(imported.body()).isEqualTo(201);
        String outdated = array(owner.get(STORIES + "?theme=" + THEME + "&show=outdated"))
                .getJsonObject(0)
                .getString("id");

        HttpResponse<String> silent = owner.post(path(outdated) + "/confirmations", JSON, "{\"because\":\" \"}");
        HttpResponse<String> confirmed =
                owner.post(path(outdated) + "/confirmations", JSON, "{\"because\":\"Alleen per post\"}");

        assertThat(silent.statusCode()).isEqualTo(422);
        assertThat(confirmed.statusCode()).isEqualTo(204);
        assertThat(array(owner.get(path(outdated) + "/origins?pageSize=500")))
                .isNotEmpty()
                .noneMatch(origin -> origin.asJsonObject().getBoolean("outdated"));
        assertThat(audited(outdated).getString("reason")).isEqualTo("Alleen per post");
    }

    @Test
    void a_list_comes_in_pages_of_what_was_asked_for() throws Exception {
        HttpResponse<String> page = owner.get(STORIES + "?theme=" + THEME + "&show=proposed&pageSize=1");
        JsonObject backlog = object(owner.get("api/v1/backlogs/" + THEME));

        assertThat(page.headers().firstValue("X-Total-Count").orElseThrow())
                .isEqualTo(String.valueOf(backlog.getInt("proposed")));
        assertThat(array(page))
                .hasSize(1)
                .allMatch(story -> story.asJsonObject().getBoolean("proposed"));
        assertThat(backlog.getInt("stories")).isGreaterThan(backlog.getInt("proposed"));
        assertThat(owner.get(STORIES + "?theme=" + THEME + "&show=iets").statusCode())
                .isEqualTo(400);
        assertThat(owner.get(STORIES).statusCode()).isEqualTo(400);
        assertThat(owner.get(STORIES + "/" + THEME + "/bestaat-niet").statusCode())
                .isEqualTo(404);
        assertThat(owner.get("api/v1/backlogs/bestaat-niet").statusCode()).isEqualTo(404);
    }

    private String shared() throws Exception {
        return array(owner.get(STORIES + "?theme=" + THEME + "&pageSize=500")).stream()
                .map(JsonValue::asJsonObject)
                .filter(story -> story.getJsonArray("scope").size() > 1 && !story.getBoolean("proposed"))
                .map(story -> story.getString("id"))
                .sorted()
                .findFirst()
                .orElseThrow();
    }

    private JsonObject audited(String story) throws Exception {
        return array(owner.get("api/v1/audit-entries?kind=story&pageSize=1&object=" + story))
                .getJsonObject(0);
    }

    private static String path(String story) {
        return STORIES + "/" + story;
    }
}
