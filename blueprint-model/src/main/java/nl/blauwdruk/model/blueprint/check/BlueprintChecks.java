package nl.blauwdruk.model.blueprint.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.Step;

/** All rules a blueprint is checked against. */
public final class BlueprintChecks {

    private static final List<BlueprintRule> RULES = List.of(
            new MissingHeadText(),
            new MissingStepText(),
            new MissingChannel(),
            new StepWithoutPerformer(),
            new TwoAccountables(),
            new NoAccountable(),
            new DoubledRole(),
            new PersonalDataWithoutBasis(),
            new AskedThoughKnown(),
            new TimeLimitWithoutBasis(),
            new FunctionWithoutInformation(),
            new EmptyPhase(),
            new BsnLikeNumber(),
            new UnknownChannel(),
            new OpenRemarkThoughAdopted(),
            new AdoptedWithoutResidentCheck(),
            new RemarkWithoutStep());

    private BlueprintChecks() {}

    /** The rules, in a fixed order. */
    public static List<BlueprintRule> all() {
        return RULES;
    }

    /** What someone should look at: first what is about the whole, then step by step along the journey. */
    public static List<Finding> check(Blueprint blueprint) {
        Map<String, Integer> position = new HashMap<>();
        for (Step step : blueprint.steps()) {
            position.put(Place.of(step), step.position());
        }
        List<Finding> findings = new ArrayList<>();
        RULES.forEach(rule -> findings.addAll(rule.check(blueprint)));
        findings.sort(Comparator.comparingInt(finding -> position.getOrDefault(finding.place(), 0)));
        return List.copyOf(findings);
    }
}
