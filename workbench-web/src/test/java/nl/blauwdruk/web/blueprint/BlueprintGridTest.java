package nl.blauwdruk.web.blueprint;

import static nl.blauwdruk.model.blueprint.Fixtures.aBase;
import static nl.blauwdruk.model.blueprint.Fixtures.aStep;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.Remark;
import nl.blauwdruk.model.blueprint.Step;
import org.junit.jupiter.api.Test;

class BlueprintGridTest {

    @Test
    void a_phase_spans_the_steps_in_it() {
        Blueprint blueprint = aBase("minima")
                .add(aStep("1", "Zoeken"))
                .add(aStep("2", "Aanvragen"))
                .add(Step.named("3", "Beslissen", "fase-2"));

        BlueprintGrid grid = BlueprintGrid.of(blueprint);

        assertThat(grid.phases()).containsExactly(new PhaseHead("Aanvragen", 2), new PhaseHead("Besluiten", 1));
        assertThat(grid.columns().stream().map(StepColumn::lastOfPhase)).containsExactly(false, true, true);
    }

    @Test
    void a_phase_that_comes_back_has_a_head_of_its_own() {
        Blueprint blueprint = aBase("minima")
                .add(aStep("1", "Zoeken"))
                .add(Step.named("2", "Beslissen", "fase-2"))
                .add(aStep("3", "Opnieuw aanvragen"));

        BlueprintGrid grid = BlueprintGrid.of(blueprint);

        assertThat(grid.phases().stream().map(PhaseHead::name)).containsExactly("Aanvragen", "Besluiten", "Aanvragen");
    }

    @Test
    void a_remark_stands_under_its_step() {
        Blueprint blueprint = aBase("minima")
                .add(aStep("1", "Zoeken"))
                .add(aStep("2", "Aanvragen"))
                .checkedBy(null, List.of(new Remark("2", "Te moeilijk", true)));

        BlueprintGrid grid = BlueprintGrid.of(blueprint);

        assertThat(grid.columns().get(0).remarks()).isEmpty();
        assertThat(grid.columns().get(1).remarks()).hasSize(1);
    }

    @Test
    void the_curve_breaks_where_a_step_says_nothing() {
        List<Step> steps = List.of(
                aStep("1", "A").feels(2),
                aStep("2", "B"),
                aStep("3", "C").feels(-2),
                aStep("4", "D").feels(0));

        List<ExperiencePoint> curve = ExperiencePoint.curve(steps);

        assertThat(curve.get(0).path()).isEqualTo("M50 12.0");
        assertThat(curve.get(1).isKnown()).isFalse();
        assertThat(curve.get(2).path()).isEqualTo("M50 88.0L100 69.0");
        assertThat(curve.get(3).path()).isEqualTo("M0 69.0L50 50.0");
    }
}
