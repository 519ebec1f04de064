package nl.blauwdruk.model.joining;

import static nl.blauwdruk.model.blueprint.Fixtures.ZWOLLE;
import static nl.blauwdruk.model.blueprint.Fixtures.aBase;
import static nl.blauwdruk.model.blueprint.Fixtures.aVariant;

import java.time.Instant;
import java.util.ArrayList;
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
import nl.blauwdruk.model.comparison.AlignedStep;
import nl.blauwdruk.model.comparison.Comparing;
import nl.blauwdruk.model.comparison.Comparison;
import nl.blauwdruk.model.municipality.MunicipalityCode;

/** Assen joins a theme with a base of six steps that Zwolle has a variant of. */
final class Walking {

    static final MunicipalityCode ASSEN = MunicipalityCode.of("0106");
    static final Instant MORNING = Instant.parse("2026-11-25T09:00:00Z");

    private static final List<String> NAMES = List.of(
            "Informatie zoeken",
            "Aanvraag versturen",
            "Ontvangst bevestigen",
            "Gegevens controleren",
            "Besluit nemen",
            "Vergoeding betalen");

    final Blueprint base = journey(aBase("minima"));
    final List<Blueprint> others = new ArrayList<>(List.of(zwolle()));
    final Joining joining = new Joining("minima", ASSEN, "Assen", MORNING);

    private static Blueprint journey(Blueprint blueprint) {
        for (int i = 0; i < NAMES.size(); i++) {
            blueprint.add(step("b" + (i + 1), NAMES.get(i)));
        }
        return blueprint;
    }

    static Step step(String key, String name) {
        return Step.named(key, name, key.compareTo("b4") > 0 ? "fase-2" : "fase-1")
                .tells("Inwoner: " + name, "Voorkant: " + name, "Achterkant: " + name)
                .with(new Stakeholder("inwoner", Raci.RESPONSIBLE))
                .with(new Stakeholder("consulent inkomen", Raci.ACCOUNTABLE))
                .uses(new InformationItem(
                        null, "Gegeven van " + name, "inwoner", PrivacyCategory.ORDINARY, "Pw art. 35", Origin.ASKED))
                .needs(new SystemFunction("Formulier " + name, FunctionKind.PORTAL))
                .within(new TimeLimit("2 weken", "Awb art. 4:13"))
                .through(List.of("website", "balie"));
    }

    /** Zwolle adds a step after the fourth, does the third not, and calls the second something else. */
    private static Blueprint zwolle() {
        return aVariant("minima", ZWOLLE, "Zwolle")
                .add(step("Z1", "Informatie zoeken"))
                .add(step("Z2", "Aanvraag insturen"))
                .add(step("Z3", "Gegevens controleren"))
                .add(step("Z4", "Doorvragen naar schulden en andere zorgen thuis"))
                .add(step("b5", "Besluit nemen"))
                .add(step("b6", "Vergoeding betalen"));
    }

    String mark(int number) {
        return base.steps().get(number - 1).mark();
    }

    Step step(int number) {
        return base.steps().get(number - 1);
    }

    void say(Answer answer) {
        joining.answer(answer, base, MORNING);
    }

    /** Everything that has no answer yet is done as in the base. */
    void restIsSame() {
        walk().stops().stream()
                .filter(stop -> !stop.isAnswered())
                .forEach(stop -> say(Answer.same(stop.step().mark())));
    }

    Walk walk() {
        return Walk.of(base, joining);
    }

    Others others() {
        return new Others(base, others, new Comparing().compare(Optional.of(base), others));
    }

    Blueprint variant() {
        return new Drawing(walk(), id -> others().step(id)).variant("minima-assen", ASSEN, "Assen");
    }

    Comparison compared() {
        List<Blueprint> all = new ArrayList<>(others);
        all.add(variant());
        return new Comparing().compare(Optional.of(base), all);
    }

    List<AlignedStep> own() {
        return compared().stepsOf("minima-assen");
    }

    /** The steps of the new variant that are this base step. */
    List<AlignedStep> at(int number) {
        return own().stream()
                .filter(one -> one.base().contains(step(number).key()))
                .toList();
    }
}
