package nl.blauwdruk.web.api;

import static nl.blauwdruk.web.api.Programs.GRONINGEN;
import static nl.blauwdruk.web.api.Programs.JSON;
import static nl.blauwdruk.web.api.Programs.ZWOLLE;
import static nl.blauwdruk.web.api.Programs.array;
import static nl.blauwdruk.web.api.Programs.location;
import static nl.blauwdruk.web.api.Programs.object;
import static nl.blauwdruk.web.api.Programs.tag;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import nl.blauwdruk.web.access.Role;
import nl.blauwdruk.web.harness.ServerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a municipality does by API with its own blueprint, and with what is made from it. */
@ServerTest
class BlueprintChangesIT {

    private static final String THEME = "zbl-blauwdrukken";
    private static final String YAML = "application/yaml";
    private static final String VARIANT = "api/v1/blueprints/" + THEME + "-zwolle";
    private static final String RECORDS = "api/v1/pack-records";

    @Inject
    private Programs programs;

    private ApiClient partner;

    @BeforeEach
    void import_a_theme() {
        programs.prepare(THEME);
        partner = programs.of(Role.PARTNER, ZWOLLE);
    }

    @Test
    void a_blueprint_is_replaced_by_who_read_it_last_and_its_past_is_kept() throws Exception {
        String file = Programs.file(THEME, "zwolle");
        HttpResponse<String> read = partner.get(VARIANT, "Accept", YAML);

        HttpResponse<String> replaced = partner.put(VARIANT, YAML, file, "If-Match", tag(read));
        HttpResponse<String> stale = partner.put(VARIANT, YAML, file, "If-Match", tag(read));
        HttpResponse<String> careless = partner.put(VARIANT, YAML, file);
        HttpResponse<String> another =
                partner.put(VARIANT, YAML, file.replace(THEME + "-zwolle", THEME + "-zwolle-2"), "If-Match", "*");
        int revision = object(replaced).getInt("revision");

        assertThat(replaced.statusCode()).as(replaced.body()).isEqualTo(200);
        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(careless.statusCode()).isEqualTo(428);
        assertThat(another.statusCode()).isEqualTo(422);
        assertThat(object(partner.get(VARIANT)).getInt("revision")).isEqualTo(revision);
        assertThat(array(partner.get(VARIANT + "/revisions?pageSize=1"))
                        .getJsonObject(0)
                        .getInt("number"))
                .isEqualTo(revision);
        assertThat(partner.get(VARIANT + "/revisions/" + (revision - 1)).body()).contains("id: " + THEME + "-zwolle");
        assertThat(array(partner.get("api/v1/audit-entries?kind=blueprint&pageSize=1&object=" + THEME + "-zwolle"))
                        .getJsonObject(0)
                        .getString("after"))
                .startsWith("revisie " + revision);
    }

    @Test
    void a_blueprint_of_another_is_not_replaced_whatever_the_file_says() throws Exception {
        int before = object(partner.get(VARIANT)).getInt("revision");
        ApiClient other = programs.of(Role.PARTNER, GRONINGEN);

        HttpResponse<String> inPath = other.put(VARIANT, YAML, Programs.file(THEME, "groningen"), "If-Match", "*");
        HttpResponse<String> inBody = partner.put(VARIANT, YAML, Programs.file(THEME, "groningen"), "If-Match", "*");
        HttpResponse<String> role =
                programs.of(Role.SUPPLIER, null).put(VARIANT, YAML, Programs.file(THEME, "zwolle"), "If-Match", "*");

        assertThat(inPath.statusCode()).isIn(403, 422);
        assertThat(inBody.statusCode()).isEqualTo(403);
        assertThat(role.statusCode()).isEqualTo(403);
        assertThat(object(partner.get(VARIANT)).getInt("revision")).isEqualTo(before);
    }

    @Test
    void a_concept_is_shared_by_its_own_municipality_and_its_earlier_past_is_not() throws Exception {
        String key = THEME + "-concept";
        String file = Programs.file(THEME, "zwolle")
                .replace("id: " + THEME + "-zwolle", "id: " + key)
                .replaceAll("(?m)^status: .*$", "status: concept");
        partner.post("api/v1/blueprints", YAML, file);
        partner.post("api/v1/blueprints", YAML, file);
        String path = "api/v1/blueprints/" + key;
        ApiClient other = programs.of(Role.PARTNER, GRONINGEN);

        HttpResponse<String> hidden = other.put(path + "/sharing", JSON, "{\"shared\":true}", "If-Match", "*");
        boolean listed = other.get("api/v1/blueprints?pageSize=500&theme=" + THEME)
                .body()
                .contains(key);
        HttpResponse<String> back = partner.put(path + "/sharing", JSON, "{\"shared\":false}", "If-Match", "*");
        HttpResponse<String> shared =
                partner.put(path + "/sharing", JSON, "{\"shared\":true}", "If-Match", tag(partner.get(path)));

        assertThat(hidden.statusCode()).isEqualTo(404);
        assertThat(listed).isFalse();
        assertThat(back.statusCode()).isEqualTo(422);
        assertThat(shared.statusCode()).as(shared.body()).isEqualTo(200);
        assertThat(other.get("api/v1/blueprints?pageSize=500&theme=" + THEME).body())
                .contains(key);
        assertThat(other.get(path + "/revisions/1").statusCode()).isEqualTo(404);
        assertThat(partner.get(path + "/revisions/1").statusCode()).isEqualTo(200);
        assertThat(other.get(path + "/resident-check").statusCode()).isEqualTo(200);
    }

    @Test
    void a_pack_is_listed_fetched_and_recorded_by_the_product_owner_of_its_municipality() throws Exception {
        ApiClient owner = programs.of(Role.PRODUCT_OWNER, ZWOLLE);

        HttpResponse<String> list = owner.get("api/v1/packs/" + THEME + "?pageSize=1");
        HttpResponse<String> recorded = owner.post(RECORDS, JSON, loaded(ZWOLLE, "test"));
        HttpResponse<String> ofAnother = owner.post(RECORDS, JSON, loaded(GRONINGEN, "test"));
        HttpResponse<String> nowhere = owner.post(RECORDS, JSON, loaded(ZWOLLE, " "));
        HttpResponse<String> role = partner.post(RECORDS, JSON, loaded(ZWOLLE, "test"));
        HttpResponse<String> read = owner.get(location(recorded));

        assertThat(array(list)).hasSize(1);
        assertThat(recorded.statusCode()).as(recorded.body()).isEqualTo(201);
        assertThat(ofAnother.statusCode()).isEqualTo(403);
        assertThat(nowhere.statusCode()).isEqualTo(422);
        assertThat(role.statusCode()).isEqualTo(403);
        assertThat(object(read).getString("environment")).isEqualTo("test");
        assertThat(owner.get(location(recorded), "If-None-Match", tag(read)).statusCode())
                .isEqualTo(304);
        assertThat(array(owner.get(RECORDS + "?theme=" + THEME + "&municipality=" + GRONINGEN)))
                .isEmpty();
        assertThat(owner.get(RECORDS + "/1").statusCode()).isEqualTo(404);
        assertThat(array(owner.get("api/v1/audit-entries?kind=pack&pageSize=1&theme=" + THEME))
                        .getJsonObject(0)
                        .getString("after"))
                .isEqualTo("geladen in test");
    }

    private static String loaded(String municipality, String environment) {
        return "{\"theme\":\"" + THEME + "\",\"municipality\":\"" + municipality + "\",\"environment\":\"" + environment
                + "\"}";
    }
}
