package nl.blauwdruk.web.api;

import static nl.blauwdruk.web.api.Programs.GRONINGEN;
import static nl.blauwdruk.web.api.Programs.JSON;
import static nl.blauwdruk.web.api.Programs.ZWOLLE;
import static nl.blauwdruk.web.api.Programs.array;
import static nl.blauwdruk.web.api.Programs.object;
import static nl.blauwdruk.web.api.Programs.tag;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import nl.blauwdruk.web.access.Role;
import nl.blauwdruk.web.harness.ServerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServerTest
class ComparisonsResourceIT {

    private static final String THEME = "xcv-vergelijken";
    private static final String CLUSTERS = "api/v1/comparisons/" + THEME + "/clusters";
    private static final String CONFIRMED = "{\"state\":\"confirmed\"}";

    @Inject
    private Programs programs;

    @BeforeEach
    void import_a_theme() {
        programs.prepare(THEME);
    }

    @Test
    void a_partner_decides_once_and_who_was_slower_reads_again() throws Exception {
        ApiClient partner = programs.of(Role.PARTNER, ZWOLLE);
        String path = CLUSTERS + "/" + cluster(THEME + "-zwolle", THEME + "-groningen") + "/decision";
        HttpResponse<String> read = partner.get(path.replace("/decision", ""));

        HttpResponse<String> decided = partner.put(path, JSON, CONFIRMED, "If-Match", tag(read));
        HttpResponse<String> slower = partner.put(path, JSON, "{\"state\":\"rejected\"}", "If-Match", tag(read));
        HttpResponse<String> careless = partner.put(path, JSON, CONFIRMED);
        HttpResponse<String> nonsense = partner.put(path, JSON, "{\"state\":\"misschien\"}", "If-Match", "*");

        assertThat(decided.statusCode()).as(decided.body()).isEqualTo(200);
        assertThat(object(decided).getString("state")).isEqualTo("confirmed");
        assertThat(slower.statusCode()).isEqualTo(412);
        assertThat(careless.statusCode()).isEqualTo(428);
        assertThat(nonsense.statusCode()).isEqualTo(422);
        assertThat(object(partner.get(path.replace("/decision", ""))).getString("state"))
                .isEqualTo("confirmed");
        assertThat(array(partner.get("api/v1/audit-entries?kind=alignment&pageSize=1&theme=" + THEME))
                        .getJsonObject(0)
                        .getString("after"))
                .isEqualTo("confirmed");
        partner.put(path, JSON, "{\"state\":\"suggested\"}", "If-Match", "*");
    }

    @Test
    void a_shared_step_in_which_you_have_none_is_not_yours_to_decide() throws Exception {
        String path = CLUSTERS + "/" + cluster(THEME + "-groningen", null) + "/decision";

        HttpResponse<String> other = programs.of(Role.PARTNER, ZWOLLE).put(path, JSON, CONFIRMED, "If-Match", "*");
        HttpResponse<String> supplier = programs.of(Role.SUPPLIER, null).put(path, JSON, CONFIRMED, "If-Match", "*");
        HttpResponse<String> unknown = programs.of(Role.PARTNER, GRONINGEN)
                .put(CLUSTERS + "/bestaat-niet/decision", JSON, CONFIRMED, "If-Match", "*");

        assertThat(other.statusCode()).isEqualTo(403);
        assertThat(supplier.statusCode()).isEqualTo(403);
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(object(programs.of(Role.READER, null).get(path.replace("/decision", "")))
                        .getString("state"))
                .isEqualTo("suggested");
    }

    /** A shared step with one variant in it, and with or without another. */
    private String cluster(String with, String and) throws Exception {
        return array(programs.of(Role.READER, null).get(CLUSTERS + "?state=suggested&pageSize=500")).stream()
                .map(JsonValue::asJsonObject)
                .filter(cluster -> cluster.getJsonObject("members").containsKey(with))
                .filter(cluster -> and == null
                        ? cluster.getJsonObject("members").size() == 1
                        : cluster.getJsonObject("members").containsKey(and))
                .map(cluster -> cluster.getString("id"))
                .findFirst()
                .orElseThrow();
    }
}
