package nl.blauwdruk.web.api;

import static nl.blauwdruk.web.api.Programs.JSON;
import static nl.blauwdruk.web.api.Programs.array;
import static nl.blauwdruk.web.api.Programs.location;
import static nl.blauwdruk.web.api.Programs.object;
import static nl.blauwdruk.web.api.Programs.tag;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import nl.blauwdruk.web.access.Role;
import nl.blauwdruk.web.harness.ServerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServerTest
class SprintsResourceIT {

    private static final String THEME = "qsp-sprints";
    private static final String SPRINTS = "api/v1/sprints";

    @Inject
    private Programs programs;

    private ApiClient owner;
    private ApiClient master;

    @BeforeEach
    void generate_the_stories_of_a_theme() throws Exception {
        programs.prepare(THEME);
        owner = programs.of(Role.PRODUCT_OWNER, null);
        master = programs.of(Role.SCRUM_MASTER, null);
        owner.post("api/v1/story-generations", JSON, "");
    }

    @Test
    void a_story_goes_from_ready_to_accepted_by_those_who_may() throws Exception {
        String story = ready();
        HttpResponse<String> begun = master.post(SPRINTS, JSON, sprint(monday()));
        HttpResponse<String> planned = master.post(location(begun) + "/items", JSON, "{\"story\":\"" + story + "\"}");
        ApiClient supplier = programs.of(Role.SUPPLIER, null);
        String item = location(planned);

        HttpResponse<String> started = move(supplier, item, "in_progress", tag(planned));
        HttpResponse<String> stale = move(supplier, item, "in_progress", tag(planned));
        HttpResponse<String> tested = move(supplier, item, "to_test", tag(started));
        HttpResponse<String> offered = move(supplier, item, "to_accept", tag(tested));
        HttpResponse<String> notTheirs = move(supplier, item, "accepted", tag(offered));
        HttpResponse<String> accepted = move(owner, item, "accepted", tag(offered));

        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(201);
        assertThat(planned.statusCode()).as(planned.body()).isEqualTo(201);
        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(notTheirs.statusCode()).isEqualTo(403);
        assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(200);
        assertThat(object(accepted).getString("state")).isEqualTo("accepted");
        assertThat(object(owner.get("api/v1/stories/" + story)).getString("state"))
                .isEqualTo("done");
        assertThat(array(owner.get("api/v1/audit-entries?kind=sprint&pageSize=1&theme=" + THEME))
                        .getJsonObject(0)
                        .getString("operation"))
                .isEqualTo("ACCEPT_STORY");
    }

    @Test
    void a_move_changes_the_version_of_the_sprint() throws Exception {
        String sprint = location(master.post(SPRINTS, JSON, sprint(monday())));
        HttpResponse<String> planned = master.post(sprint + "/items", JSON, "{\"story\":\"" + ready() + "\"}");
        HttpResponse<String> before = master.get(sprint);

        move(master, location(planned), "in_progress", "*");
        HttpResponse<String> after = master.get(sprint, "If-None-Match", tag(before));

        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(object(after).getJsonArray("items").getJsonObject(0).getString("state"))
                .isEqualTo("in_progress");
    }

    @Test
    void what_cannot_be_is_refused_and_nothing_moves() throws Exception {
        String sprint = location(master.post(SPRINTS, JSON, sprint(monday())));
        String item = location(master.post(sprint + "/items", JSON, "{\"story\":\"" + ready() + "\"}"));
        String before = master.get(sprint).body();

        assertThat(move(master, item, "to_accept", "*").statusCode()).isEqualTo(409);
        assertThat(move(master, item, "ergens", "*").statusCode()).isEqualTo(422);
        assertThat(master.put(item + "/state", JSON, "{\"state\":\"in_progress\"}")
                        .statusCode())
                .isEqualTo(428);
        assertThat(move(programs.of(Role.PARTNER, null), item, "in_progress", "*")
                        .statusCode())
                .isEqualTo(403);
        assertThat(move(master, sprint + "/items/" + THEME + "/onbekend", "in_progress", "*")
                        .statusCode())
                .isEqualTo(404);
        assertThat(master.post(sprint + "/items", JSON, "{\"story\":\"" + THEME + "/onbekend\"}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(master.post(sprint + "/items", JSON, "{\"story\":\"" + unready() + "\"}")
                        .statusCode())
                .isEqualTo(409);
        assertThat(master.get(sprint).body()).isEqualTo(before);
    }

    @Test
    void a_sprint_begins_on_a_monday_in_a_theme_that_exists_by_a_scrum_master() throws Exception {
        int count = Integer.parseInt(total());

        assertThat(master.post(SPRINTS, JSON, sprint(monday().plusDays(1))).statusCode())
                .isEqualTo(422);
        assertThat(master.post(SPRINTS, JSON, sprint(monday()).replace(THEME, "bestaat-niet"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(owner.post(SPRINTS, JSON, sprint(monday())).statusCode()).isEqualTo(403);
        assertThat(master.get(SPRINTS + "/" + THEME + "/9999").statusCode()).isEqualTo(404);
        assertThat(total()).isEqualTo(String.valueOf(count));
    }

    private String total() throws Exception {
        return master.get(SPRINTS + "?theme=" + THEME + "&pageSize=1")
                .headers()
                .firstValue("X-Total-Count")
                .orElseThrow();
    }

    private static HttpResponse<String> move(ApiClient by, String item, String state, String tag) throws Exception {
        return by.put(item + "/state", JSON, "{\"state\":\"" + state + "\"}", "If-Match", tag);
    }

    private static LocalDate monday() {
        return LocalDate.now(ZoneOffset.UTC).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }

    private static String sprint(LocalDate firstDay) {
        return "{\"theme\":\"" + THEME + "\",\"team\":\"Team\",\"firstDay\":\"" + firstDay
                + "\",\"goal\":\"iets werkt\",\"fromStep\":\"a\",\"toStep\":\"b\",\"capacity\":20}";
    }

    private String ready() throws Exception {
        String story = unready();
        HttpResponse<String> ready =
                owner.put("api/v1/stories/" + story + "/status", JSON, "{\"status\":\"ready\"}", "If-Match", "*");
        assertThat(ready.statusCode()).as(ready.body()).isEqualTo(200);
        return story;
    }

    private String unready() throws Exception {
        return array(owner.get("api/v1/stories?pageSize=500&theme=" + THEME)).stream()
                .map(JsonValue::asJsonObject)
                .filter(story -> story.getString("state").equals("story"))
                .map(story -> story.getString("id"))
                .findFirst()
                .orElseThrow();
    }
}
