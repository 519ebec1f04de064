package nl.blauwdruk.exchange.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.blauwdruk.exchange.BlueprintFiles;
import nl.blauwdruk.exchange.BoundedBytes;
import nl.blauwdruk.exchange.ExampleSet;
import nl.blauwdruk.exchange.Reading;
import nl.blauwdruk.exchange.UnreadableFile;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.BlueprintStatus;
import nl.blauwdruk.model.blueprint.Counterpart;
import nl.blauwdruk.model.blueprint.Element;
import nl.blauwdruk.model.blueprint.ElementId;
import nl.blauwdruk.model.blueprint.Lane;
import nl.blauwdruk.model.blueprint.Phase;
import nl.blauwdruk.model.blueprint.Raci;
import nl.blauwdruk.model.blueprint.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlueprintYamlTest {

    private static final String HEAD = """
            formaat: i4sociaal-blauwdruk/1
            id: minima-zwolle
            thema: minima
            titel: Minima in Zwolle
            soort: variant
            gemeente: Zwolle
            gemeentecode: "0193"
            versie: "1.1"
            status: vastgesteld
            datum: 2026-02-24
            doelgroep: Inwoners
            aanleiding: Een rekening
            uitkomst: Betaald
            fasen:
              - id: fase-1
                naam: Aanvragen
            """;
    private static final String STEPS = """
            stappen:
              - id: A1
                fase: fase-1
                naam: Aanvraag versturen
                inwoner: Verstuurt de aanvraag.
                frontstage: Geen contact.
                backstage: Legt vast.
                kanaal: [website, balie]
                belanghebbenden:
                  - rol: inwoner
                    betrokkenheid: R
            """;

    @Test
    void the_example_set_has_822_steps_without_a_notice() {
        List<Reading> readings = ExampleSet.THEMES.stream()
                .flatMap(theme -> ExampleSet.files(theme).stream())
                .map(BlueprintFiles::read)
                .toList();

        List<Step> steps =
                readings.stream().flatMap(r -> r.blueprint().steps().stream()).toList();

        assertThat(readings).hasSize(42).allMatch(reading -> reading.findings().isEmpty());
        assertThat(steps).hasSize(822);
        assertThat(steps.stream().mapToInt(s -> s.stakeholders().size()).sum()).isEqualTo(3274);
        assertThat(steps.stream().mapToInt(s -> s.information().size()).sum()).isEqualTo(1206);
        assertThat(steps.stream().mapToInt(s -> s.functions().size()).sum()).isEqualTo(1145);
    }

    @Test
    void a_variant_is_read_whole() {
        Blueprint blueprint = read(HEAD + STEPS).blueprint();

        Step step = blueprint.step("A1").orElseThrow();

        assertThat(blueprint.owner()).hasToString("Optional[0193]");
        assertThat(blueprint.status()).isEqualTo(BlueprintStatus.ADOPTED);
        assertThat(step.channels()).containsExactly("website", "balie");
        assertThat(step.roles(Raci.RESPONSIBLE)).containsExactly("inwoner");
        assertThat(step.mark()).isEqualTo("aanvraag-versturen");
    }

    @Test
    void two_steps_with_little_said_of_them_read_back() {
        Blueprint blueprint = Blueprint.base("kaal", "minima", "Kaal").add(new Phase("f", "Fase"));
        blueprint.add(Step.named("1", "Melden", "f")).add(Step.named("2", "Besluiten", "f"));

        String written = BlueprintYamlWriter.write(blueprint);

        assertThat(read(written).blueprint().steps()).extracting(Step::name).containsExactly("Melden", "Besluiten");
    }

    @Test
    void what_is_written_reads_back_the_same() {
        for (String theme : ExampleSet.THEMES) {
            for (Blueprint blueprint : ExampleSet.blueprints(theme)) {
                String written = BlueprintYamlWriter.write(blueprint);

                Blueprint again = read(written).blueprint();

                assertThat(again.elements().stream().map(Element::toString))
                        .containsExactlyElementsOf(blueprint.elements().stream()
                                .map(Element::toString)
                                .toList());
                assertThat(BlueprintYamlWriter.write(again)).isEqualTo(written);
            }
        }
    }

    @Test
    void what_a_municipality_says_of_its_step_travels_in_the_file() {
        String said = STEPS.replace("    fase: fase-1\n", """
                    fase: fase-1
                    basisstap:
                      kenmerken: [aanvraag, besluit]
                      verplaatst: true
                      anders: [belanghebbenden, informatie]
                """);
        String extra = STEPS.replace("    fase: fase-1\n", """
                    fase: fase-1
                    basisstap:
                      kenmerken: []
                      net-als: minima-deventer/nabellen
                """);

        Counterpart counterpart = again(said);
        Counterpart addition = again(extra);

        assertThat(counterpart.steps()).containsExactly("aanvraag", "besluit");
        assertThat(counterpart.isMoved()).isTrue();
        assertThat(counterpart.otherwise()).containsExactly(Lane.STAKEHOLDER, Lane.INFORMATION);
        assertThat(addition.isAddition()).isTrue();
        assertThat(addition.twin()).contains(new ElementId("minima-deventer/nabellen"));
    }

    private static Counterpart again(String steps) {
        byte[] written = BlueprintYamlWriter.write(
                        BlueprintYaml.read("a.yaml", (HEAD + steps).getBytes(StandardCharsets.UTF_8))
                                .blueprint())
                .getBytes(StandardCharsets.UTF_8);
        return BlueprintYaml.read("b.yaml", written)
                .blueprint()
                .steps()
                .get(0)
                .counterpart()
                .orElseThrow();
    }

    @Test
    void an_identity_in_the_file_is_kept() {
        Blueprint blueprint = read(HEAD + STEPS.replace("naam: Aanvraag", "kenmerk: eigen-1\n    naam: Aanvraag"))
                .blueprint();

        assertThat(blueprint.steps().get(0).mark()).isEqualTo("eigen-1");
    }

    @Test
    void an_unknown_key_is_reported_with_its_line() {
        Reading reading = read(HEAD + "kleur: blauw\n" + STEPS);

        Finding finding = reading.findings().get(0);

        assertThat(finding.rule()).isEqualTo("unknown-key");
        assertThat(finding.line()).isEqualTo(17);
        assertThat(finding.message()).contains("kleur");
    }

    @Test
    void a_missing_mandatory_text_is_no_reason_to_refuse() {
        Blueprint blueprint = read(HEAD + STEPS.replace("    inwoner: Verstuurt de aanvraag.\n", ""))
                .blueprint();

        assertThat(blueprint.steps().get(0).resident()).isEmpty();
    }

    @Test
    void every_problem_is_told_at_its_line() {
        String wrong =
                HEAD + STEPS.replace("betrokkenheid: R", "betrokkenheid: X").replace("fase: fase-1", "fase: fase-9");

        assertThatThrownBy(() -> read(wrong))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("zwolle.yaml:19: Fase 'fase-9'")
                .hasMessageContaining("zwolle.yaml:27: 'X' is geen waarde")
                .hasMessageContaining("Kies uit: R, A, C, I.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dit is geen blauwdruk",
                "formaat: i4sociaal-themas/1\nthemas: []",
                "a: [1, 2",
                "- 1\n- 2",
                "\u0000\u0001",
                "a: &x [1]\nb: [*x, *x]",
                "formaat: i4sociaal-blauwdruk/1",
                "formaat: i4sociaal-blauwdruk/1\nid: x\nid: y",
            })
    void anything_else_is_refused_with_advice(String text) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOfSatisfying(
                        UnreadableFile.class,
                        refused -> assertThat(refused.problems())
                                .isNotEmpty()
                                .allMatch(problem -> !problem.advice().isEmpty()));
    }

    @Test
    void aliases_that_explode_are_refused_at_once() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 60; i++) {
            bomb.append("a")
                    .append(i)
                    .append(": &a")
                    .append(i)
                    .append(" [*a")
                    .append(i - 1)
                    .append(", *a")
                    .append(i - 1)
                    .append("]\n");
        }

        assertThatThrownBy(() -> read(bomb.toString()))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("anker");
    }

    @Test
    void endless_nesting_is_refused() {
        assertThatThrownBy(() -> read("a: " + "[".repeat(100_000))).isInstanceOf(UnreadableFile.class);
    }

    @Test
    void another_encoding_is_refused() {
        byte[] latin = (HEAD + STEPS).replace("Inwoners", "Cliënten").getBytes(Charset.forName("windows-1252"));

        assertThatThrownBy(() -> BlueprintYaml.read("zwolle.yaml", latin))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("UTF-8");
    }

    @Test
    void a_file_of_more_than_five_megabytes_is_refused() {
        InputStream endless = new ByteArrayInputStream(new byte[BoundedBytes.LIMIT + 10]);

        assertThatThrownBy(() -> BoundedBytes.of("groot.yaml", endless))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("5 MB");
    }

    private static Reading read(String text) {
        return BlueprintYaml.read("zwolle.yaml", text.getBytes(StandardCharsets.UTF_8));
    }
}
