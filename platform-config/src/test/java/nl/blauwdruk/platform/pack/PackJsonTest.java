package nl.blauwdruk.platform.pack;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.blauwdruk.exchange.ExampleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PackJsonTest {

    private static List<String> themes() {
        return ExampleSet.THEMES;
    }

    @ParameterizedTest
    @CsvSource({
        "pakket.json, pack",
        "dienst/basis.json, service",
        "dienst/dienst.json, service",
        "dienst/herkomst.json, pack-origins",
        "openzaak/api-calls.json, pack-api-calls",
        "controle/rapport.json, pack-report"
    })
    void every_json_file_fits_its_published_schema(String file, String schema) {
        for (String theme : ExampleSet.THEMES) {
            String json = text(ExamplePacks.of(theme).get(0), file);

            assertThat(Schemas.problems(schema, json)).as(theme).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void the_base_with_the_patch_is_the_service_of_the_municipality(String theme) {
        for (Pack pack : ExamplePacks.of(theme)) {
            JsonObject base = json(text(pack, "dienst/basis.json"));
            String path = pack.files().stream()
                    .map(ConfigFile::path)
                    .filter(p -> p.endsWith(".patch.json"))
                    .findFirst()
                    .orElseThrow();

            var variant = Json.createMergePatch(json(text(pack, path))).apply(base);

            assertThat(variant).isEqualTo(json(text(pack, "dienst/dienst.json")));
        }
    }

    @Test
    void shared_steps_stand_under_the_same_key_so_that_the_patch_stays_small() {
        Pack pack = ExamplePacks.wmoInGroningen();

        int patch = pack.file("verschillen/groningen.patch.json").orElseThrow().size();

        assertThat(patch)
                .isLessThan(pack.file("dienst/dienst.json").orElseThrow().size() / 2);
    }

    @Test
    void findings_are_written_as_the_answer_of_check_pack() {
        byte[] json = PackFindings.write("map", ExamplePacks.wmoInGroningen().findings());

        assertThat(Schemas.problems("check-pack", new String(json, StandardCharsets.UTF_8)))
                .isEmpty();
    }

    private static String text(Pack pack, String path) {
        return pack.file(path).orElseThrow().text();
    }

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }
}
