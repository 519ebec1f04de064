package nl.blauwdruk.web.api;

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
class NationwideResourceIT {

    private static final String THEME = "xnw-landelijk";
    private static final String HERE = "api/v1/comparisons/" + THEME + "/";

    @Inject
    private Programs programs;

    private ApiClient reader;

    @BeforeEach
    void import_a_theme() {
        programs.prepare(THEME);
        reader = programs.of(Role.READER, null);
    }

    @Test
    void figures_of_overlap_say_what_the_comparison_says() throws Exception {
        JsonObject figures = object(reader.get(HERE + "overlap-figures"));

        JsonObject overlap = object(reader.get("api/v1/comparisons/" + THEME)).getJsonObject("overlap");
        assertThat(figures.getJsonNumber("headline")).isEqualTo(overlap.getJsonNumber("headline"));
        assertThat(figures.getJsonNumber("pairwise")).isEqualTo(overlap.getJsonNumber("mean"));
        assertThat(figures.getJsonArray("phases")).isNotEmpty();
    }

    @Test
    void two_municipalities_make_one_pair_and_stand_once_in_the_order() throws Exception {
        HttpResponse<String> pairs = reader.get(HERE + "pairs");
        HttpResponse<String> beyond = reader.get(HERE + "pairs?page=2");
        HttpResponse<String> municipalities = reader.get(HERE + "municipalities?pageSize=1");

        assertThat(pairs.headers().firstValue("X-Total-Count")).contains("1");
        JsonObject pair = array(pairs).getJsonObject(0);
        assertThat(pair.getJsonNumber("overlap").doubleValue()).isBetween(0.5, 1.0);
        assertThat(array(beyond)).isEmpty();
        assertThat(municipalities.headers().firstValue("X-Total-Count")).contains("2");
        assertThat(array(municipalities).getJsonObject(0).getString("nearest")).startsWith(THEME);
    }

    @Test
    void groups_hold_every_variant_and_the_best_base_is_no_worse() throws Exception {
        HttpResponse<String> groups = reader.get(HERE + "groups");
        JsonObject best = object(reader.get(HERE + "best-base"));

        assertThat(array(groups).getJsonObject(0).getJsonArray("variants")).hasSize(2);
        assertThat(best.getJsonNumber("overlapThen").doubleValue())
                .isGreaterThanOrEqualTo(best.getJsonNumber("overlapNow").doubleValue());
    }

    @Test
    void what_did_not_change_is_not_sent_twice_and_an_unknown_theme_is_not_there() throws Exception {
        HttpResponse<String> first = reader.get(HERE + "pairs");
        HttpResponse<String> again = reader.get(HERE + "pairs", "If-None-Match", tag(first));
        HttpResponse<String> unknown = reader.get("api/v1/comparisons/xnw-bestaat-niet/pairs");

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(unknown.statusCode()).isEqualTo(404);
    }
}
