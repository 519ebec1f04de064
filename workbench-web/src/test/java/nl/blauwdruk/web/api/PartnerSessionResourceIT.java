package nl.blauwdruk.web.api;

import static nl.blauwdruk.web.api.Programs.JSON;
import static nl.blauwdruk.web.api.Programs.ZWOLLE;
import static nl.blauwdruk.web.api.Programs.array;
import static nl.blauwdruk.web.api.Programs.object;
import static nl.blauwdruk.web.api.Programs.tag;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import nl.blauwdruk.web.access.Role;
import nl.blauwdruk.web.harness.ServerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServerTest
class PartnerSessionResourceIT {

    private static final String THEME = "xcv-partnersessie";
    private static final String SESSION = "api/v1/comparisons/" + THEME + "/session";
    private static final String DIFFERENCES = "api/v1/comparisons/" + THEME + "/differences";

    @Inject
    private Programs programs;

    @BeforeEach
    void import_a_theme() {
        programs.prepare(THEME);
    }

    @Test
    void a_session_is_begun_led_reported_and_ended() throws Exception {
        ApiClient chair = programs.of(Role.PRODUCT_OWNER, null);
        ApiClient partner = programs.of(Role.PARTNER, ZWOLLE);
        int none = chair.get(SESSION).statusCode();
        HttpResponse<String> begun = chair.post(SESSION, JSON, "");
        HttpResponse<String> list = chair.get(DIFFERENCES);
        String last = array(list).getJsonObject(array(list).size() - 1).getString("id");

        HttpResponse<String> foreign = partner.put(SESSION, JSON, shown(last), "If-Match", tag(begun));
        HttpResponse<String> careless = chair.put(SESSION, JSON, shown(last));
        HttpResponse<String> moved = chair.put(SESSION, JSON, shown(last), "If-Match", tag(begun));
        HttpResponse<String> stale = chair.put(SESSION, JSON, shown(last), "If-Match", tag(begun));
        HttpResponse<String> unknown = chair.put(SESSION, JSON, shown("geen.zulke.term"), "If-Match", "*");
        String outcome = DIFFERENCES + "/" + last + "/outcome";
        chair.put(
                outcome,
                JSON,
                "{\"choice\":\"keep_variation\",\"owner\":\"Karim\",\"due\":\"2027-01-31\"}",
                "If-Match",
                "*");
        HttpResponse<String> report = partner.get(SESSION);
        int unchanged = partner.get(SESSION, "If-None-Match", tag(report)).statusCode();
        HttpResponse<String> ended = chair.delete(SESSION, "If-Match", tag(report));
        int over = chair.delete(SESSION, "If-Match", "*").statusCode();

        assertThat(none).isEqualTo(404);
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(201);
        assertThat(foreign.statusCode()).isEqualTo(403);
        assertThat(careless.statusCode()).isEqualTo(428);
        assertThat(moved.statusCode()).as(moved.body()).isEqualTo(200);
        assertThat(object(moved).getString("shown")).isEqualTo(last);
        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(unknown.statusCode()).isEqualTo(404);
        JsonObject decision = object(report).getJsonArray("decisions").getJsonObject(0);
        assertThat(decision.getString("difference")).isEqualTo(last);
        assertThat(decision.getString("owner")).isEqualTo("Karim");
        assertThat(decision.getString("due")).isEqualTo("2027-01-31");
        assertThat(object(report).getInt("open")).isEqualTo(object(report).getInt("total") - 1);
        assertThat(unchanged).isEqualTo(304);
        assertThat(ended.statusCode()).isEqualTo(204);
        assertThat(over).isEqualTo(404);
        assertThat(object(chair.get(SESSION)).getString("ended")).isNotEmpty();
        assertThat(array(chair.get("api/v1/audit-entries?kind=session&pageSize=9&theme=" + THEME)))
                .hasSize(3);
    }

    @Test
    void there_is_no_session_of_a_theme_that_is_not_there() throws Exception {
        ApiClient chair = programs.of(Role.PRODUCT_OWNER, null);

        int begun = chair.post("api/v1/comparisons/xcv-geen-thema/session", JSON, "")
                .statusCode();

        assertThat(begun).isEqualTo(404);
    }

    private static String shown(String difference) {
        return "{\"shown\":\"" + difference + "\"}";
    }
}
