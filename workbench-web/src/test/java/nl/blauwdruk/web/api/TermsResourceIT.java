package nl.blauwdruk.web.api;

import static nl.blauwdruk.web.api.Programs.JSON;
import static nl.blauwdruk.web.api.Programs.ZWOLLE;
import static nl.blauwdruk.web.api.Programs.array;
import static nl.blauwdruk.web.api.Programs.location;
import static nl.blauwdruk.web.api.Programs.object;
import static nl.blauwdruk.web.api.Programs.tag;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.UUID;
import nl.blauwdruk.web.access.Role;
import nl.blauwdruk.web.harness.ServerTest;
import org.junit.jupiter.api.Test;

@ServerTest
class TermsResourceIT {

    private static final String TERMS = "api/v1/terms";
    private static final String THEMES = "api/v1/themes";

    @Inject
    private Programs programs;

    @Test
    void a_term_is_added_found_replaced_and_removed() throws Exception {
        ApiClient designer = programs.of(Role.DESIGNER, null);
        String word = "woord" + UUID.randomUUID().toString().replace("-", "");
        HttpResponse<String> added = designer.post(TERMS, JSON, term(word, "0193", "eigen " + word));
        String path = location(added);

        HttpResponse<String> again = designer.post(TERMS, JSON, term(word, "0193", "iets"));
        HttpResponse<String> found = designer.get(TERMS + "?search=EIGEN%20" + word);
        HttpResponse<String> searched = designer.get("api/v1/search?q=" + word);
        HttpResponse<String> replaced = designer.put(path, JSON, term(word, "0014", "anders"), "If-Match", tag(added));
        HttpResponse<String> stale = designer.put(path, JSON, term(word, "0014", "laat"), "If-Match", tag(added));
        HttpResponse<String> careless = designer.delete(path);
        HttpResponse<String> removed = designer.delete(path, "If-Match", tag(replaced));

        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(array(found)).hasSize(1);
        assertThat(searched.body()).contains(word);
        assertThat(object(replaced).getJsonArray("words").getJsonObject(0).getString("word"))
                .isEqualTo("anders");
        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(careless.statusCode()).isEqualTo(428);
        assertThat(removed.statusCode()).isEqualTo(204);
        assertThat(designer.get(path).statusCode()).isEqualTo(404);
        assertThat(designer.get("api/v1/search?q=" + word).body()).doesNotContain(word);
        assertThat(array(designer.get("api/v1/audit-entries?kind=term&pageSize=5&object=" + word)))
                .hasSize(3);
    }

    @Test
    void the_list_is_for_designers_of_the_programme_and_knows_municipalities_and_laws() throws Exception {
        ApiClient designer = programs.of(Role.DESIGNER, null);
        String word = "vast" + UUID.randomUUID().toString().replace("-", "");
        String path = location(designer.post(TERMS, JSON, term(word, "0193", "iets")));
        String before = designer.get(path).body();

        HttpResponse<String> partner = programs.of(Role.PARTNER, ZWOLLE).delete(path, "If-Match", "*");
        HttpResponse<String> local =
                programs.of(Role.DESIGNER, ZWOLLE).put(path, JSON, term(word, "0193", "x"), "If-Match", "*");
        HttpResponse<String> nowhere = designer.put(path, JSON, term(word, "9999", "x"), "If-Match", "*");
        HttpResponse<String> law =
                designer.put(path, JSON, "{\"preferred\":\"" + word + "\",\"law\":\"Jeugdwet\"}", "If-Match", "*");
        HttpResponse<String> nothing = designer.post(TERMS, JSON, "{}");

        assertThat(partner.statusCode()).isEqualTo(403);
        assertThat(local.statusCode()).isEqualTo(403);
        assertThat(nowhere.statusCode()).isEqualTo(422);
        assertThat(law.statusCode()).isEqualTo(422);
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(designer.get(path).body()).isEqualTo(before);
    }

    @Test
    void a_theme_is_added_once_and_described_by_who_read_it_last() throws Exception {
        ApiClient designer = programs.of(Role.DESIGNER, null);
        String key = "t-" + UUID.randomUUID();
        String body = "{\"key\":\"" + key + "\",\"name\":\"Nieuw\",\"law\":\"Wet\"}";
        HttpResponse<String> added = designer.post(THEMES, JSON, body);
        String path = location(added);

        HttpResponse<String> again = designer.post(THEMES, JSON, body);
        HttpResponse<String> described = designer.put(path, JSON, "{\"name\":\"Beter\"}", "If-Match", tag(added));
        HttpResponse<String> stale = designer.put(path, JSON, "{\"name\":\"Laat\"}", "If-Match", tag(added));
        HttpResponse<String> careless = designer.put(path, JSON, "{\"name\":\"Zomaar\"}");
        HttpResponse<String> nameless = designer.put(path, JSON, "{}", "If-Match", "*");
        HttpResponse<String> other =
                programs.of(Role.PRODUCT_OWNER, null).put(path, JSON, "{\"name\":\"Mijn\"}", "If-Match", "*");

        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(described.statusCode()).isEqualTo(200);
        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(careless.statusCode()).isEqualTo(428);
        assertThat(nameless.statusCode()).isEqualTo(422);
        assertThat(other.statusCode()).isEqualTo(403);
        assertThat(object(designer.get(path)).getString("name")).isEqualTo("Beter");
        assertThat(array(designer.get("api/v1/audit-entries?kind=theme&theme=" + key)))
                .hasSize(2);
    }

    private static String term(String preferred, String municipality, String word) {
        return "{\"preferred\":\"" + preferred + "\",\"words\":[{\"municipality\":\"" + municipality + "\",\"word\":\""
                + word + "\"}]}";
    }
}
