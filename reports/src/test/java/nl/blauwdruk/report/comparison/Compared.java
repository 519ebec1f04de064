package nl.blauwdruk.report.comparison;

import static nl.blauwdruk.model.blueprint.Fixtures.GRONINGEN;
import static nl.blauwdruk.model.blueprint.Fixtures.ZWOLLE;
import static nl.blauwdruk.model.blueprint.Fixtures.aBase;
import static nl.blauwdruk.model.blueprint.Fixtures.aStep;
import static nl.blauwdruk.model.blueprint.Fixtures.aVariant;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.Raci;
import nl.blauwdruk.model.blueprint.Stakeholder;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.comparison.Comparing;
import nl.blauwdruk.model.comparison.Comparison;
import nl.blauwdruk.model.comparison.setup.SetupChoice;
import nl.blauwdruk.model.comparison.setup.SetupDecision;
import nl.blauwdruk.model.comparison.setup.SetupDifference;
import nl.blauwdruk.model.comparison.setup.SetupDifferences;
import nl.blauwdruk.model.municipality.MunicipalityCode;

/** Two small municipalities beside a base: one calls a step by another name, one leaves a step out and has one of its own. */
public final class Compared {

    public static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    /** Zwolle has a step the base does not have. */
    public static final String EXTRA = "Huisbezoek afleggen";

    private Compared() {}

    public static ComparedTheme minima() {
        return minima(EXTRA, List.of());
    }

    /** @param extra name of the step that only Zwolle has */
    public static ComparedTheme minima(String extra, List<SetupDecision> said) {
        Blueprint base = aBase("minima")
                .add(aStep("s1", "Aanvraag indienen"))
                .add(aStep("s2", "Inkomen controleren"))
                .add(aStep("s3", "Besluit versturen"));
        Blueprint groningen = aVariant("minima", GRONINGEN, "Groningen")
                .add(aStep("s1", "Aanvraag indienen"))
                .add(aStep("s2", "Inkomsten controleren"))
                .add(aStep("s3", "Besluit versturen"));
        Blueprint zwolle = aVariant("minima", ZWOLLE, "Zwolle")
                .add(aStep("s1", "Aanvraag indienen"))
                .add(aStep("s3", "Besluit versturen"))
                .add(Step.named("s9", extra, "fase-2")
                        .tells("Ontvangt bezoek thuis", "De consulent gaat langs", "")
                        .with(new Stakeholder("consulent", Raci.RESPONSIBLE))
                        .through(List.of("thuis")));
        return of(Optional.of(base), List.of(groningen, zwolle), said);
    }

    /** So many municipalities that all leave out one step and have the same step of their own. */
    public static ComparedTheme many(int municipalities) {
        Blueprint base = aBase("minima")
                .add(aStep("s1", "Aanvraag indienen"))
                .add(aStep("s2", "Inkomen controleren"))
                .add(aStep("s3", "Besluit versturen"));
        List<Blueprint> variants = IntStream.range(0, municipalities)
                .mapToObj(number -> aVariant(
                                "minima",
                                MunicipalityCode.of(String.format(Locale.ROOT, "%04d", 2000 + number)),
                                "Dorp " + number)
                        .add(aStep("s1", "Aanvraag indienen"))
                        .add(aStep("s3", "Besluit versturen"))
                        .add(aStep("s9", EXTRA)))
                .toList();
        return of(Optional.of(base), variants, List.of());
    }

    public static ComparedTheme of(Optional<Blueprint> base, List<Blueprint> variants, List<SetupDecision> said) {
        Comparison comparison = new Comparing().compare(base, variants);
        List<SetupDifference> found = SetupDifferences.of(base, variants, comparison);
        return new ComparedTheme("Minima", base, variants, comparison, found, Optional.of(said), DAY);
    }

    /** Zwolle keeps its first difference; Anna does it before the end of the year. */
    public static ComparedTheme decided() {
        SetupDifference first = minima().differences().get(0).difference();
        SetupDecision decision = new SetupDecision("minima", first.id(), first.municipality());
        Instant at = Instant.parse("2026-11-20T10:00:00Z");
        decision.vote(first.municipality(), SetupChoice.KEEP_VARIATION, "Zoë", at);
        decision.record(
                SetupChoice.KEEP_VARIATION, "Piet de Vries", at, "Anna", LocalDate.of(2026, 12, 31), false, first);
        return minima(EXTRA, List.of(decision));
    }
}
