package nl.blauwdruk.model.comparison;

import static nl.blauwdruk.model.blueprint.Fixtures.GRONINGEN;
import static nl.blauwdruk.model.blueprint.Fixtures.ZWOLLE;
import static nl.blauwdruk.model.blueprint.Fixtures.aBase;
import static nl.blauwdruk.model.blueprint.Fixtures.aVariant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.FunctionKind;
import nl.blauwdruk.model.blueprint.InformationItem;
import nl.blauwdruk.model.blueprint.Origin;
import nl.blauwdruk.model.blueprint.PrivacyCategory;
import nl.blauwdruk.model.blueprint.Raci;
import nl.blauwdruk.model.blueprint.Stakeholder;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.blueprint.SystemFunction;
import nl.blauwdruk.model.blueprint.TimeLimit;
import nl.blauwdruk.model.comparison.wording.Language;
import nl.blauwdruk.model.terminology.LocalWord;
import nl.blauwdruk.model.terminology.Term;
import org.junit.jupiter.api.Test;

class ComparingTest {

    private final Comparing comparing = new Comparing();

    @Test
    void a_twin_of_the_base_is_the_same_throughout() {
        Comparison comparison = compare(journey(aVariant("wmo", ZWOLLE, "Zwolle")));

        assertThat(comparison.steps())
                .allMatch(step -> step.kind().equals(Optional.of(Kind.IDENTICAL)))
                .allMatch(step -> step.differs().isEmpty())
                .allMatch(step -> step.why(Language.DUTCH).get(0).startsWith("Zelfde naam"));
        assertThat(comparison.overlap().headline()).isEqualTo(1);
        assertThat(comparison.overlap().headlineNoSetup()).isEqualTo(1);
        assertThat(comparison.dropped()).isEmpty();
    }

    @Test
    void another_word_for_the_same_step_is_terminology() {
        Blueprint variant = aVariant("wmo", ZWOLLE, "Zwolle")
                .add(melding("Aanmelden voor ondersteuning"))
                .add(gesprek("Keukentafelgesprek voeren"))
                .add(besluit("Beslissing nemen"))
                .add(betaling("Betalen aan de aanbieder"));

        AlignedStep step = compare(variant).stepsOf("wmo-zwolle").get(2);

        assertThat(step.base()).containsExactly("b3");
        assertThat(step.kind()).contains(Kind.TERMINOLOGY);
        assertThat(step.differs()).containsExactly(Difference.TERMINOLOGY);
        assertThat(step.isSetupDifference()).isFalse();
        assertThat(step.why(Language.DUTCH))
                .anyMatch(why -> why.endsWith("ander werkwoord: besluit nemen / beslissing nemen."));
    }

    @Test
    void a_step_no_base_has_is_added_and_shared_by_those_who_have_it() {
        Blueprint zwolle = withExtra(aVariant("wmo", ZWOLLE, "Zwolle"), "Nabellen na zes weken");
        Blueprint groningen = withExtra(aVariant("wmo", GRONINGEN, "Groningen"), "Na zes weken nabellen");

        Comparison comparison = compare(zwolle, groningen);

        StepCluster addition = comparison.clusters().stream()
                .filter(StepCluster::isAddition)
                .findFirst()
                .orElseThrow();
        assertThat(addition.members()).containsOnlyKeys("wmo-groningen", "wmo-zwolle");
        assertThat(comparison.clusters()).hasSize(5);
        assertThat(comparison.stepsOf("wmo-zwolle").get(4).kind()).contains(Kind.ADDED);
        assertThat(comparison.overlap().strict().get("wmo-zwolle")).isEqualTo(0.8);
    }

    @Test
    void a_base_step_that_is_absent_is_dropped() {
        Blueprint variant = aVariant("wmo", ZWOLLE, "Zwolle")
                .add(melding("Melding doen"))
                .add(besluit("Besluit nemen"))
                .add(betaling("Aanbieder betalen"));

        Comparison comparison = compare(variant);

        assertThat(comparison.droppedBy("wmo-zwolle")).containsExactly("b2");
        assertThat(comparison.overlap().headline()).isEqualTo(0.75);
    }

    @Test
    void a_step_at_another_place_has_moved() {
        Blueprint variant = aVariant("wmo", ZWOLLE, "Zwolle")
                .add(betaling("Aanbieder betalen"))
                .add(melding("Melding doen"))
                .add(gesprek("Gesprek voeren"))
                .add(besluit("Besluit nemen"));

        List<AlignedStep> steps = compare(variant).stepsOf("wmo-zwolle");

        assertThat(steps)
                .extracting(step -> step.kind().orElseThrow())
                .containsExactly(Kind.MOVED, Kind.IDENTICAL, Kind.IDENTICAL, Kind.IDENTICAL);
    }

    @Test
    void two_steps_for_one_of_the_base_are_a_split() {
        Blueprint variant = aVariant("wmo", ZWOLLE, "Zwolle")
                .add(melding("Melding doen"))
                .add(gesprek("Gesprek voeren met de inwoner"))
                .add(gesprek("v5", "Gesprek voeren met het netwerk"))
                .add(besluit("Besluit nemen"))
                .add(betaling("Aanbieder betalen"));

        List<AlignedStep> steps = compare(variant).stepsOf("wmo-zwolle");

        assertThat(steps.get(1).kind()).contains(Kind.SPLIT);
        assertThat(steps.get(2).kind()).contains(Kind.SPLIT);
        assertThat(steps.get(1).base()).containsExactly("b2");
    }

    @Test
    void one_step_for_two_of_the_base_is_a_merge_and_stands_in_both_rows() {
        Step merged = besluit("Besluit nemen en aanbieder betalen")
                .tells("Hoort het besluit en krijgt hulp", "De consulent besluit", "De factuur wordt betaald")
                .needs(new SystemFunction("Betaalsysteem", FunctionKind.PAYMENT));
        Blueprint variant = aVariant("wmo", ZWOLLE, "Zwolle")
                .add(melding("Melding doen"))
                .add(gesprek("Gesprek voeren"))
                .add(merged);

        Comparison comparison = compare(variant);

        AlignedStep step = comparison.stepsOf("wmo-zwolle").get(2);
        assertThat(step.kind()).contains(Kind.MERGED);
        assertThat(step.base()).containsExactly("b3", "b4");
        assertThat(comparison.clusters().get(2).of("wmo-zwolle")).containsExactly("v3");
        assertThat(comparison.clusters().get(3).of("wmo-zwolle")).containsExactly("v3");
        assertThat(comparison.dropped()).isEmpty();
    }

    @Test
    void what_differs_inside_a_step_is_told_per_lane() {
        Blueprint variant = aVariant("wmo", ZWOLLE, "Zwolle")
                .add(melding("Melding doen").through(List.of("balie")))
                .add(gesprek("Gesprek voeren").within(new TimeLimit("2 weken", null)))
                .add(besluit("Besluit nemen").with(new Stakeholder("jurist", Raci.CONSULTED)))
                .add(betaling("Aanbieder betalen").when("alleen bij zorg in natura"));

        List<AlignedStep> steps = compare(variant).stepsOf("wmo-zwolle");

        assertThat(steps.get(0).differs()).containsExactly(Difference.CHANNEL);
        assertThat(steps.get(1).differs()).containsExactly(Difference.TERM);
        assertThat(steps.get(2).differs()).containsExactly(Difference.STAKEHOLDER);
        assertThat(steps.get(3).differs()).containsExactly(Difference.CONDITION);
        assertThat(steps).allMatch(AlignedStep::isSetupDifference);
    }

    @Test
    void a_role_that_always_stands_where_the_base_has_another_is_only_another_word() {
        Blueprint variant = aVariant("wmo", ZWOLLE, "Zwolle");
        journey(aBase("bron")).steps().forEach(step -> variant.add(withRole(step, "loketter")));

        Comparison comparison = compare(variant);

        assertThat(comparison.steps()).noneMatch(step -> step.differs().contains(Difference.STAKEHOLDER));
    }

    @Test
    void the_term_list_makes_words_the_same() {
        Term term = new Term("gesprek", null);
        term.learn(new LocalWord("0193", "praatje"));
        Blueprint base =
                aBase("wmo").add(Step.named("b1", "Gesprek", "fase-1")).add(Step.named("b2", "Besluit", "fase-2"));
        Blueprint variant = aVariant("wmo", ZWOLLE, "Zwolle").add(Step.named("v1", "Praatje", "fase-1"));

        AlignedStep with = new Comparing(List.of(term))
                .compare(Optional.of(base), List.of(variant))
                .steps()
                .get(0);

        assertThat(with.base()).containsExactly("b1");
    }

    @Test
    void without_a_base_steps_have_no_kind_and_clusters_no_base() {
        Blueprint zwolle = journey(aVariant("wmo", ZWOLLE, "Zwolle"));
        Blueprint groningen = journey(aVariant("wmo", GRONINGEN, "Groningen"));

        Comparison comparison = comparing.compare(Optional.empty(), List.of(zwolle, groningen));

        assertThat(comparison.base()).isEmpty();
        assertThat(comparison.steps())
                .allMatch(step -> step.kind().isEmpty() && step.base().isEmpty());
        assertThat(comparison.clusters())
                .hasSize(4)
                .allMatch(cluster -> cluster.members().size() == 2);
        assertThat(comparison.overlap().headline()).isEqualTo(1);
    }

    @Test
    void two_blueprints_of_one_name_are_refused() {
        Blueprint one = aVariant("wmo", ZWOLLE, "Zwolle");
        Blueprint other = aVariant("wmo", GRONINGEN, "Zwolle");

        assertThatThrownBy(() -> comparing.compare(Optional.empty(), List.of(one, other)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("wmo-zwolle");
    }

    @Test
    void a_variant_without_steps_drops_everything() {
        Comparison comparison = compare(aVariant("wmo", ZWOLLE, "Zwolle"));

        assertThat(comparison.droppedBy("wmo-zwolle")).containsExactly("b1", "b2", "b3", "b4");
        assertThat(comparison.overlap().headline()).isZero();
    }

    private Comparison compare(Blueprint... variants) {
        return comparing.compare(Optional.of(base()), List.of(variants));
    }

    private static Blueprint base() {
        Blueprint base = aBase("wmo");
        int number = 0;
        for (Step step : journey(aBase("bron")).steps()) {
            base.add(copy("b" + ++number, step));
        }
        return base;
    }

    private static Step copy(String key, Step step) {
        Step copy = Step.named(key, step.name(), step.phase())
                .tells(step.resident(), step.frontstage(), step.backstage())
                .through(step.channels());
        step.stakeholders().forEach(copy::with);
        step.information().forEach(copy::uses);
        step.functions().forEach(copy::needs);
        return copy;
    }

    private static Step withRole(Step step, String role) {
        Step copy = Step.named(step.key(), step.name(), step.phase())
                .tells(step.resident(), step.frontstage(), step.backstage())
                .through(step.channels());
        step.stakeholders().forEach(s -> copy.with(s.role().equals("consulent") ? new Stakeholder(role, s.raci()) : s));
        step.information().forEach(copy::uses);
        step.functions().forEach(copy::needs);
        return copy;
    }

    private static Blueprint journey(Blueprint blueprint) {
        return blueprint
                .add(melding("Melding doen"))
                .add(gesprek("Gesprek voeren"))
                .add(besluit("Besluit nemen"))
                .add(betaling("Aanbieder betalen"));
    }

    private static Blueprint withExtra(Blueprint blueprint, String name) {
        return journey(blueprint)
                .add(Step.named("v9", name, "fase-2")
                        .tells("Vertelt hoe het bevalt", "Een vrijwilliger belt op", "Ervaringen worden verzameld")
                        .through(List.of("telefoon")));
    }

    private static Step melding(String name) {
        return Step.named("v1", name, "fase-1")
                .tells("Meldt zich met een hulpvraag", "Het loket noteert de vraag", "De zaak wordt aangemaakt")
                .through(List.of("website", "telefoon"))
                .with(new Stakeholder("inwoner", Raci.RESPONSIBLE))
                .with(new Stakeholder("consulent", Raci.CONSULTED))
                .uses(item("Hulpvraag"))
                .needs(new SystemFunction("Formulier", FunctionKind.FORM));
    }

    private static Step gesprek(String name) {
        return gesprek("v2", name);
    }

    private static Step gesprek(String key, String name) {
        return Step.named(key, name, "fase-1")
                .tells("Vertelt thuis over het dagelijks leven", "De consulent luistert", "Het verslag wordt getypt")
                .through(List.of("huisbezoek"))
                .with(new Stakeholder("consulent", Raci.RESPONSIBLE))
                .with(new Stakeholder("inwoner", Raci.CONSULTED))
                .uses(item("Gespreksverslag"))
                .needs(new SystemFunction("Agenda", FunctionKind.PLANNING));
    }

    private static Step besluit(String name) {
        return Step.named("v3", name, "fase-2")
                .tells(
                        "Wacht op het besluit",
                        "Geen contact",
                        "De consulent weegt alles en besluit over de voorziening")
                .through(List.of("intern"))
                .with(new Stakeholder("consulent", Raci.RESPONSIBLE))
                .uses(item("Besluit"))
                .needs(new SystemFunction("Besluitmodule", FunctionKind.DECISION_MAKING));
    }

    private static Step betaling(String name) {
        return Step.named("v4", name, "fase-2")
                .tells("Merkt niets", "Geen contact", "De factuur wordt nagekeken en betaald")
                .through(List.of("intern"))
                .with(new Stakeholder("backoffice", Raci.RESPONSIBLE))
                .uses(item("Factuur"))
                .needs(new SystemFunction("Betaalsysteem", FunctionKind.PAYMENT));
    }

    private static InformationItem item(String name) {
        return new InformationItem(null, name, "inwoner", PrivacyCategory.NONE, null, Origin.CREATED);
    }
}
