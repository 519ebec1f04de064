package nl.blauwdruk.model.comparison;

import static nl.blauwdruk.model.blueprint.Fixtures.GRONINGEN;
import static nl.blauwdruk.model.blueprint.Fixtures.ZWOLLE;
import static nl.blauwdruk.model.blueprint.Fixtures.aBase;
import static nl.blauwdruk.model.blueprint.Fixtures.aStep;
import static nl.blauwdruk.model.blueprint.Fixtures.aVariant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.Phase;
import nl.blauwdruk.model.blueprint.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What nobody means to compare still gives a sensible answer or a clear refusal. */
@Timeout(120)
class StrangeInputTest {

    private final Comparing comparing = new Comparing();

    @Test
    void blueprints_of_different_themes_are_refused_by_name() {
        Blueprint base = aBase("wmo").add(aStep("b1", "Melding doen"));
        Blueprint variant = aVariant("jeugd", ZWOLLE, "Zwolle").add(aStep("v1", "Melding doen"));

        assertThatThrownBy(() -> comparing.compare(Optional.of(base), List.of(variant)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("different themes")
                .hasMessageContaining("jeugd, wmo");
    }

    @Test
    void a_file_that_names_no_theme_goes_with_any() {
        Blueprint base = aBase("wmo").add(aStep("b1", "Melding doen"));
        Blueprint nameless = Blueprint.base("proces", "", "Proces")
                .add(new Phase("fase", "Fase"))
                .add(Step.named("v1", "Melding doen", "fase"));

        Comparison comparison = comparing.compare(Optional.of(base), List.of(nameless));

        assertThat(comparison.theme()).isEqualTo("wmo");
        assertThat(comparison.stepsOf("proces").get(0).kind()).contains(Kind.IDENTICAL);
    }

    @Test
    void beside_an_empty_base_everything_is_added() {
        Blueprint variant = aVariant("wmo", ZWOLLE, "Zwolle").add(aStep("v1", "Melding doen"));

        Comparison comparison = comparing.compare(Optional.of(aBase("wmo")), List.of(variant));

        assertThat(comparison.steps()).allMatch(step -> step.kind().equals(Optional.of(Kind.ADDED)));
        assertThat(comparison.overlap().headline()).isZero();
    }

    @Test
    void blueprints_without_any_step_have_nothing_to_tell() {
        Blueprint zwolle = aVariant("wmo", ZWOLLE, "Zwolle");
        Blueprint groningen = aVariant("wmo", GRONINGEN, "Groningen");

        Comparison withBase = comparing.compare(Optional.of(aBase("wmo")), List.of(zwolle, groningen));
        Comparison together = comparing.compare(Optional.empty(), List.of(zwolle, groningen));

        assertThat(withBase.clusters()).isEmpty();
        assertThat(withBase.steps()).isEmpty();
        assertThat(together.clusters()).isEmpty();
    }

    @Test
    void steps_that_all_have_one_name_are_matched_in_their_order() {
        Blueprint base = withSteps(aBase("wmo"), 500, number -> "Aanvraag beoordelen");
        Blueprint variant = withSteps(aVariant("wmo", ZWOLLE, "Zwolle"), 500, number -> "Aanvraag beoordelen");

        Comparison comparison = comparing.compare(Optional.of(base), List.of(variant));

        assertThat(comparison.steps())
                .hasSize(500)
                .allMatch(step -> step.base().equals(List.of(step.step())))
                .allMatch(step -> step.kind().equals(Optional.of(Kind.IDENTICAL)));
    }

    static Stream<IntFunction<String>> strangeNames() {
        return Stream.of(
                number -> "Stap " + number,
                number -> "Woord" + number,
                number -> number + "x".repeat(2000),
                number -> ("zin " + number + " met woord" + number * 31 + " en nog meer ").repeat(70),
                number -> "…",
                number -> "漢字" + number,
                number -> "<b onclick='x'>" + number + "</b>");
    }

    @ParameterizedTest
    @MethodSource("strangeNames")
    void a_long_twin_is_the_same_throughout_whatever_the_names_are(IntFunction<String> names) {
        Blueprint base = withSteps(aBase("wmo"), 150, names);
        Blueprint twin = withSteps(aVariant("wmo", ZWOLLE, "Zwolle"), 150, names);

        Comparison comparison = comparing.compare(Optional.of(base), List.of(twin));

        assertThat(comparison.steps()).allMatch(step -> step.kind().equals(Optional.of(Kind.IDENTICAL)));
        assertThat(comparison.overlap().headline()).isEqualTo(1);
    }

    @Test
    void the_same_blueprint_twice_is_refused() {
        Blueprint one = aVariant("wmo", ZWOLLE, "Zwolle").add(aStep("v1", "Melding doen"));

        assertThatThrownBy(() -> comparing.compare(Optional.empty(), List.of(one, one)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("wmo-zwolle");
    }

    @Test
    void in_another_language_hardly_a_step_is_recognised_and_the_language_is_told() {
        Blueprint base = named(
                aBase("wmo"),
                "Melding doen van een hulpvraag",
                "Gesprek voeren aan de keukentafel",
                "Het besluit nemen",
                "De aanbieder betalen");
        Blueprint variant = named(
                aVariant("wmo", ZWOLLE, "Zwolle"),
                "Report to the office",
                "Talk at the kitchen table",
                "Take the decision",
                "Pay the provider");

        Comparison comparison = comparing.compare(Optional.of(base), List.of(variant));

        assertThat(comparison.steps()).hasSize(4).allMatch(step -> step.kind().equals(Optional.of(Kind.ADDED)));
        assertThat(comparison.droppedBy("wmo-zwolle")).hasSize(4);
        assertThat(Comparing.inAnotherLanguage(List.of(base, variant))).containsExactly("wmo-zwolle");
    }

    private static Blueprint named(Blueprint blueprint, String... names) {
        return withSteps(blueprint, names.length, number -> names[number]);
    }

    private static Blueprint withSteps(Blueprint blueprint, int steps, IntFunction<String> names) {
        for (int number = 0; number < steps; number++) {
            blueprint.add(Step.named("s" + number, names.apply(number), "fase-1"));
        }
        return blueprint;
    }
}
