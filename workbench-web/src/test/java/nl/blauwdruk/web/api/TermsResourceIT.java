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
import nl.blauwdruk.web.term.BeginningTerms;
import org.junit.jupiter.api.Test;

@ServerTest
class TermsResourceIT {

    private static final String TERMS = "api/v1/terms";
    private static final String THEMES = "api/v1/themes";

    private static final String TURTLE = "text/turtle";
    private static final String PREFIXES = """
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix bd: <urn:blauwdruk:begrip#> .
            @prefix : <https://elders.example/> .
            """;

    @Inject
    private Programs programs;

    @Inject
    private BeginningTerms beginning;

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
    void the_list_goes_out_as_skos_and_comes_in_again_without_loss() throws Exception {
        ApiClient designer = programs.of(Role.DESIGNER, null);
        String word = "skos" + UUID.randomUUID().toString().replace("-", "");
        String path = location(designer.post(TERMS, JSON, whole(word)));
        HttpResponse<String> out = designer.get(TERMS, "Accept", TURTLE);
        String mine = designer.get(path).body();
        String changed = out.body().replace("Waar het om gaat: " + word, "Waar het nu om gaat: " + word);

        HttpResponse<String> same = designer.post(TERMS, TURTLE, out.body());
        HttpResponse<String> other = designer.post(TERMS, TURTLE, changed);

        assertThat(out.headers().firstValue("Content-Type").orElse("")).startsWith(TURTLE);
        assertThat(out.body()).contains("skos:ConceptScheme", word, "bd:wet \"Wmo 2015\"");
        assertThat(same.statusCode()).as(same.body()).isEqualTo(200);
        assertThat(same.headers().firstValue("X-Total-Count")).contains("0");
        assertThat(other.headers().firstValue("X-Total-Count")).contains("1");
        assertThat(designer.get(path).body()).isEqualTo(mine.replace("om gaat", "nu om gaat"));
    }

    @Test
    void a_file_with_one_wrong_concept_leaves_the_list_as_it_was() throws Exception {
        ApiClient designer = programs.of(Role.DESIGNER, null);
        String word = "half" + UUID.randomUUID().toString().replace("-", "");
        String good = PREFIXES + ":" + word + " a skos:Concept ; skos:prefLabel \"" + word + "\"@nl .\n";
        String nowhere = good + ":x" + word + " a skos:Concept ; skos:prefLabel \"x\"@nl ;\n"
                + "  bd:lokaalWoord [ bd:gemeente \"9999\" ; bd:woord \"x\"@nl ] .\n";

        HttpResponse<String> unnamed = designer.post(TERMS, TURTLE, good + ":y a skos:Concept .\n");
        HttpResponse<String> unknown = designer.post(TERMS, TURTLE, nowhere);
        HttpResponse<String> partner = programs.of(Role.PARTNER, ZWOLLE).post(TERMS, TURTLE, good);

        assertThat(unnamed.statusCode()).isEqualTo(422);
        assertThat(unnamed.body()).contains("begrippen.ttl:5");
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(partner.statusCode()).isEqualTo(403);
        assertThat(array(designer.get(TERMS + "?search=" + word))).isEmpty();
    }

    @Test
    void the_list_that_comes_along_is_there_once_and_found_by_law() throws Exception {
        ApiClient reader = programs.of(Role.READER, null);

        int added = beginning.fill();

        assertThat(added).isZero();
        assertThat(array(reader.get(TERMS + "?search=keukentafel&law=Wmo%202015")))
                .hasSize(1);
        assertThat(array(reader.get(TERMS + "?search=keukentafel&law=Jeugdwet")))
                .isEmpty();
        assertThat(array(reader.get(TERMS + "?search=WIJ-team&municipality=0014")))
                .hasSize(1);
    }

    private static String whole(String word) {
        return "{\"preferred\":\"" + word + "\",\"law\":\"Wmo 2015\",\"definition\":\"Waar het om gaat: " + word
                + "\",\"source\":\"Proef\",\"words\":[{\"municipality\":\"0193\",\"word\":\"ons " + word
                + "\"}],\"alternatives\":[{\"word\":\"ander " + word + "\",\"hidden\":false},{\"word\":\"oud " + word
                + "\",\"hidden\":true}],\"relations\":[{\"kind\":\"DISTINCT\",\"term\":\"melding-wmo-2015\"}]}";
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
