package nl.blauwdruk.web.wording;

import static nl.blauwdruk.model.blueprint.Fixtures.GRONINGEN;
import static nl.blauwdruk.model.blueprint.Fixtures.ZWOLLE;
import static nl.blauwdruk.model.blueprint.Fixtures.aBase;
import static nl.blauwdruk.model.blueprint.Fixtures.aStep;
import static nl.blauwdruk.model.blueprint.Fixtures.aVariant;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.comparison.Comparing;
import nl.blauwdruk.web.blueprint.ThemeBlueprints;
import nl.blauwdruk.web.comparison.ThemeComparison;
import org.junit.jupiter.api.Test;

class StepNamesTest {

    private final Blueprint base = aBase("minima")
            .add(aStep("b1", "Aanvraag indienen"))
            .add(aStep("b2", "Besluit nemen"))
            .add(aStep("b3", "Uitkering betalen"));
    private final Blueprint groningen = aVariant("minima", GRONINGEN, "Groningen")
            .add(aStep("1", "Aanvraag insturen"))
            .add(aStep("2", "Besluit nemen"))
            .add(aStep("3", "Uitkering overmaken"));
    private final Blueprint zwolle = aVariant("minima", ZWOLLE, "Zwolle")
            .add(aStep("A", "Aanvraag indienen"))
            .add(aStep("B", "Beslissing nemen"))
            .add(aStep("C", "Uitkering betalen"))
            .add(aStep("D", "Kinderopvang plannen"));

    @Test
    void a_step_of_the_base_has_the_name_the_municipality_gives_it() {
        StepNames names = StepNames.of(compared(), GRONINGEN.code());

        assertThat(names.of("minima-basis/aanvraag-indienen")).containsExactly("Aanvraag insturen");
    }

    @Test
    void the_same_name_need_not_be_said() {
        StepNames names = StepNames.of(compared(), GRONINGEN.code());

        assertThat(names.of("minima-basis/besluit-nemen")).isEmpty();
    }

    @Test
    void a_step_of_another_municipality_has_it_too() {
        StepNames names = StepNames.of(compared(), GRONINGEN.code());

        assertThat(names.of("minima-zwolle/beslissing-nemen")).containsExactly("Besluit nemen");
    }

    @Test
    void nothing_is_said_of_what_the_municipality_does_not_have() {
        StepNames names = StepNames.of(compared(), GRONINGEN.code());

        assertThat(names.of("minima-zwolle/kinderopvang-plannen")).isEmpty();
        assertThat(names.of("minima-basis/nergens")).isEmpty();
    }

    @Test
    void who_takes_no_part_has_no_names() {
        StepNames names = StepNames.of(compared(), "9999");

        assertThat(names.of("minima-basis/aanvraag-indienen")).isEmpty();
    }

    private ThemeComparison compared() {
        List<Blueprint> variants = List.of(groningen, zwolle);
        return new ThemeComparison(
                new ThemeBlueprints("minima", List.of(), Optional.of(base), variants),
                new Comparing().compare(Optional.of(base), variants),
                0,
                List.of());
    }
}
