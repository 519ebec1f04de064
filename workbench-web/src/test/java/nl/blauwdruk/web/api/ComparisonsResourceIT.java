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

    private static final String DIFFERENCES = CLUSTERS.replace("/clusters", "/differences");
    private static final String STATEMENTS = CLUSTERS.replace("/clusters", "/statements");
    private static final String TAKE_BASE = "{\"choice\":\"take_base\"}";

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
        assertThat(object(decided).getString("state"))
                .as("the others have not spoken")
                .isEqualTo("suggested");
        assertThat(slower.statusCode()).isEqualTo(412);
        assertThat(careless.statusCode()).isEqualTo(428);
        assertThat(nonsense.statusCode()).isEqualTo(422);
        programs.of(Role.DESIGNER, null).put(path, JSON, CONFIRMED, "If-Match", "*");
        assertThat(object(partner.get(path.replace("/decision", ""))).getString("state"))
                .isEqualTo("confirmed");
        assertThat(array(partner.get("api/v1/audit-entries?kind=alignment&pageSize=1&theme=" + THEME))
                        .getJsonObject(0)
                        .getString("after"))
                .isEqualTo("confirmed");
        programs.of(Role.DESIGNER, null).put(path, JSON, "{\"state\":\"suggested\"}", "If-Match", "*");
    }

    @Test
    void a_municipality_speaks_of_its_own_steps_only_and_takes_it_back() throws Exception {
        String variant = THEME + "-zwolle";
        String step = array(programs.of(Role.READER, null).get(CLUSTERS + "?pageSize=500")).stream()
                .map(cluster -> cluster.asJsonObject().getJsonObject("members"))
                .filter(members -> members.containsKey(variant))
                .map(members -> members.getJsonArray(variant).getString(0))
                .findFirst()
                .orElseThrow();
        String about = ",\"variant\":\"" + variant + "\",\"step\":\"" + step + "\",\"because\":\"zelfde brief\"}";
        ApiClient partner = programs.of(Role.PARTNER, ZWOLLE);

        HttpResponse<String> foreign =
                programs.of(Role.PARTNER, GRONINGEN).post(STATEMENTS, JSON, "{\"claim\":\"together\"" + about);
        HttpResponse<String> said = partner.post(STATEMENTS, JSON, "{\"claim\":\"together\"" + about);
        HttpResponse<String> nonsense = partner.post(STATEMENTS, JSON, "{\"claim\":\"misschien\"" + about);
        HttpResponse<String> back = partner.post(STATEMENTS, JSON, "{\"claim\":\"none\"" + about);

        assertThat(foreign.statusCode()).isEqualTo(403);
        assertThat(said.statusCode()).as(said.body()).isEqualTo(200);
        assertThat(array(said).getJsonObject(0).getString("because")).isEqualTo("zelfde brief");
        assertThat(nonsense.statusCode()).isEqualTo(422);
        assertThat(array(back)).isEmpty();
    }

    @Test
    void a_municipality_votes_and_only_its_own_vote_lets_it_follow_the_base() throws Exception {
        ApiClient partner = programs.of(Role.PARTNER, ZWOLLE);
        String path = array(partner.get(DIFFERENCES)).stream()
                .map(JsonValue::asJsonObject)
                .filter(one -> one.getString("municipality").equals(ZWOLLE))
                .map(one -> DIFFERENCES + "/" + one.getString("id"))
                .findFirst()
                .orElseThrow();
        HttpResponse<String> read = partner.get(path);

        HttpResponse<String> early = partner.put(path + "/outcome", JSON, TAKE_BASE, "If-Match", tag(read));
        HttpResponse<String> foreign =
                programs.of(Role.PARTNER, GRONINGEN).put(path + "/votes/" + ZWOLLE, JSON, TAKE_BASE, "If-Match", "*");
        HttpResponse<String> vote = partner.put(path + "/votes/" + ZWOLLE, JSON, TAKE_BASE, "If-Match", tag(read));
        HttpResponse<String> slower = partner.put(path + "/votes/" + ZWOLLE, JSON, TAKE_BASE, "If-Match", tag(read));
        HttpResponse<String> careless = partner.put(path + "/outcome", JSON, TAKE_BASE);
        HttpResponse<String> decided = partner.put(path + "/outcome", JSON, TAKE_BASE, "If-Match", tag(vote));
        HttpResponse<String> late = partner.put(path + "/votes/" + ZWOLLE, JSON, TAKE_BASE, "If-Match", "*");
        HttpResponse<String> remark = partner.post(path + "/remarks", JSON, "{\"text\":\"Zo besproken.\"}");

        assertThat(early.statusCode()).as(early.body()).isEqualTo(409);
        assertThat(foreign.statusCode()).isEqualTo(403);
        assertThat(vote.statusCode()).as(vote.body()).isEqualTo(200);
        assertThat(slower.statusCode()).isEqualTo(412);
        assertThat(careless.statusCode()).isEqualTo(428);
        assertThat(object(decided).getString("state")).isEqualTo("decided");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(object(remark).getJsonArray("remarks")).hasSize(1);
        assertThat(partner.delete(path + "/outcome", "If-Match", "*").statusCode())
                .isEqualTo(204);
    }

    @Test
    void a_day_is_set_before_which_a_difference_is_to_be_decided_and_taken_away() throws Exception {
        ApiClient owner = programs.of(Role.PRODUCT_OWNER, null);
        String path = DIFFERENCES + "/"
                + array(owner.get(DIFFERENCES)).getJsonObject(0).getString("id") + "/before";

        HttpResponse<String> set = owner.put(path, JSON, "{\"before\":\"2031-03-01\"}", "If-Match", "*");
        HttpResponse<String> nonsense = owner.put(path, JSON, "{\"before\":\"1 maart\"}", "If-Match", "*");
        HttpResponse<String> supplier =
                programs.of(Role.SUPPLIER, null).put(path, JSON, "{\"before\":\"2031-03-01\"}", "If-Match", "*");
        HttpResponse<String> careless = owner.put(path, JSON, "{}");
        HttpResponse<String> taken = owner.put(path, JSON, "{}", "If-Match", tag(set));

        assertThat(object(set).getString("before")).isEqualTo("2031-03-01");
        assertThat(nonsense.statusCode()).isEqualTo(422);
        assertThat(supplier.statusCode()).isEqualTo(403);
        assertThat(careless.statusCode()).isEqualTo(428);
        assertThat(object(taken).containsKey("before") && !object(taken).isNull("before"))
                .isFalse();
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
