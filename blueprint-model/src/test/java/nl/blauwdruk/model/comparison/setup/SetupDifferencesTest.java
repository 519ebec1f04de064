package nl.blauwdruk.model.comparison.setup;

import static nl.blauwdruk.model.blueprint.Fixtures.GRONINGEN;
import static nl.blauwdruk.model.blueprint.Fixtures.ZWOLLE;
import static nl.blauwdruk.model.blueprint.Fixtures.aBase;
import static nl.blauwdruk.model.blueprint.Fixtures.aStep;
import static nl.blauwdruk.model.blueprint.Fixtures.aVariant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.blueprint.TimeLimit;
import nl.blauwdruk.model.comparison.Comparing;
import nl.blauwdruk.model.comparison.Comparison;
import nl.blauwdruk.model.comparison.wording.Language;
import org.junit.jupiter.api.Test;

class SetupDifferencesTest {

    private final Blueprint base = journey(aBase("minima"), "vier weken");

    @Test
    void other_words_are_no_set_up_difference() {
        Blueprint zwolle = aVariant("minima", ZWOLLE, "Zwolle")
                .add(sending("De aanvraag insturen"))
                .add(deciding("Besluit nemen", "vier weken"))
                .add(paying("Uitkering betalen"));

        assertThat(differences(zwolle)).isEmpty();
    }

    @Test
    void another_time_limit_is_one_with_a_question_and_a_sentence() {
        Blueprint zwolle = journey(aVariant("minima", ZWOLLE, "Zwolle"), "zes weken");

        List<SetupDifference> found = differences(zwolle);

        assertThat(found).hasSize(1);
        assertThat(found.get(0).id()).isEqualTo("minima-zwolle.besluit-nemen.term");
        assertThat(found.get(0).title(Language.DUTCH)).isEqualTo("Een andere termijn bij ‘Besluit nemen’?");
        assertThat(found.get(0).why(Language.DUTCH))
                .isEqualTo("Zwolle heeft ‘zes weken’; de basis heeft ‘vier weken’.");
    }

    @Test
    void the_same_difference_is_told_in_english_with_the_words_of_the_blueprints() {
        Blueprint zwolle = journey(aVariant("minima", ZWOLLE, "Zwolle"), "zes weken");

        SetupDifference found = differences(zwolle).get(0);

        assertThat(found.title(Language.ENGLISH)).isEqualTo("Another time limit for ‘Besluit nemen’?");
        assertThat(found.why(Language.ENGLISH)).isEqualTo("Zwolle has ‘zes weken’; the base has ‘vier weken’.");
    }

    @Test
    void a_step_more_and_a_step_less_are_each_one() {
        Blueprint more =
                journey(aVariant("minima", ZWOLLE, "Zwolle"), "vier weken").add(aStep("X", "Kinderopvang plannen"));
        Blueprint less = aVariant("minima", ZWOLLE, "Zwolle")
                .add(sending("Aanvraag versturen"))
                .add(deciding("Besluit nemen", "vier weken"));

        List<SetupDifference> found = Stream.of(more, less)
                .flatMap(variant -> differences(variant).stream())
                .toList();

        assertThat(found).extracting(SetupDifference::sort).containsExactly("added", "dropped");
        assertThat(found).allMatch(SetupDifference::isStructural);
    }

    @Test
    void its_id_survives_other_words_and_numbers_its_meaning_does_not_survive_another_term() {
        SetupDifference before = differences(journey(aVariant("minima", ZWOLLE, "Zwolle"), "zes weken"))
                .get(0);
        Blueprint reworded = aVariant("minima", ZWOLLE, "Zwolle")
                .add(sending("Aanvraag versturen"))
                .add(deciding("Besluit nemen over de aanvraag", "zes weken").marked("besluit-nemen"))
                .add(paying("Uitkering betalen"));

        SetupDifference after = differences(reworded).get(0);
        SetupDifference later = differences(journey(aVariant("minima", ZWOLLE, "Zwolle"), "acht weken"))
                .get(0);

        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.meaning()).isEqualTo(before.meaning());
        assertThat(later.id()).isEqualTo(before.id());
        assertThat(later.meaning()).isNotEqualTo(before.meaning());
    }

    @Test
    void taking_the_base_for_a_dropped_step_makes_the_journeys_more_alike() {
        Blueprint zwolle = aVariant("minima", ZWOLLE, "Zwolle")
                .add(sending("Aanvraag versturen"))
                .add(deciding("Besluit nemen", "vier weken"));
        Blueprint groningen = journey(aVariant("minima", GRONINGEN, "Groningen"), "vier weken");
        Comparison comparison = new Comparing().compare(Optional.of(base), List.of(zwolle, groningen));
        SetupDifference dropped = SetupDifferences.of(Optional.of(base), List.of(zwolle, groningen), comparison)
                .get(0);

        List<Cost> costs = new Costs(comparison).of(dropped, 3);

        assertThat(costs).extracting(Cost::before).allMatch(before -> Math.abs(before - (2 / 3.0 + 1) / 2) < 0.001);
        assertThat(costs.get(0).after()).isEqualTo(1);
        assertThat(costs.get(0).stories()).isZero();
        assertThat(costs.get(1).packs()).isEqualTo(1);
        assertThat(costs.get(1).points()).isEqualTo(3);
        assertThat(costs.get(1).isSameOverlap()).isTrue();
        assertThat(costs.get(2).after()).isEqualTo(1);
        assertThat(costs.get(2).packs()).isEqualTo(2);
    }

    @Test
    void what_is_reckoned_is_what_comes_of_it() {
        Blueprint zwolle = aVariant("minima", ZWOLLE, "Zwolle")
                .add(sending("Aanvraag versturen"))
                .add(deciding("Besluit nemen", "vier weken"))
                .add(aStep("X", "Kinderopvang plannen"))
                .add(paying("Uitkering betalen"));
        Blueprint groningen = aVariant("minima", GRONINGEN, "Groningen")
                .add(sending("Aanvraag versturen"))
                .add(deciding("Besluit nemen", "vier weken"));
        Comparison now = new Comparing().compare(Optional.of(base), List.of(zwolle, groningen));
        SetupDifference extra = SetupDifferences.of(Optional.of(base), List.of(zwolle, groningen), now).stream()
                .filter(difference -> difference.sort().equals("added"))
                .findFirst()
                .orElseThrow();

        Costs costs = new Costs(now);

        Blueprint followed = journey(aVariant("minima", ZWOLLE, "Zwolle"), "vier weken");
        Comparison after = new Comparing().compare(Optional.of(base), List.of(followed, groningen));
        assertThat(costs.afterTakingBase(extra)).isCloseTo(after.overlap().headline(), within(0.001));
        assertThat(costs.ownBefore(extra)).isCloseTo(3 / 4.0, within(0.001));
        assertThat(costs.ownAfterTakingBase(extra))
                .isCloseTo(after.overlap().strict().get("minima-zwolle"), within(0.001));
        assertThat(costs.afterBringingIn(extra)).isCloseTo((1 + 3 / 4.0) / 2, within(0.001));
    }

    @Test
    void a_difference_inside_a_step_leaves_the_headline_as_it_is() {
        Blueprint zwolle = journey(aVariant("minima", ZWOLLE, "Zwolle"), "zes weken");
        Comparison comparison = new Comparing().compare(Optional.of(base), List.of(zwolle));
        SetupDifference term = differences(zwolle).get(0);

        List<Cost> costs = new Costs(comparison).of(term, 0);

        assertThat(costs).allMatch(Cost::isSameOverlap);
    }

    private List<SetupDifference> differences(Blueprint variant) {
        Comparison comparison = new Comparing().compare(Optional.of(base), List.of(variant));
        return SetupDifferences.of(Optional.of(base), List.of(variant), comparison);
    }

    private static Blueprint journey(Blueprint blueprint, String term) {
        return blueprint
                .add(sending("Aanvraag versturen"))
                .add(deciding("Besluit nemen", term))
                .add(paying("Uitkering betalen"));
    }

    private static Step sending(String name) {
        return aStep("1", name);
    }

    private static Step deciding(String name, String term) {
        return aStep("2", name).within(new TimeLimit(term, null));
    }

    private static Step paying(String name) {
        return aStep("3", name);
    }
}
