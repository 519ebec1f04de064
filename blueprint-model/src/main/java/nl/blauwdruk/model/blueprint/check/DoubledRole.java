package nl.blauwdruk.model.blueprint.check;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.model.Severity;
import nl.blauwdruk.model.blueprint.Raci;
import nl.blauwdruk.model.blueprint.Stakeholder;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.terminology.Wording;

/** A role stands once in a step; only doing it (R) and answering for it (A) may go together. */
final class DoubledRole implements StepRule {

    private static final Set<Raci> DOES_AND_ANSWERS = EnumSet.of(Raci.RESPONSIBLE, Raci.ACCOUNTABLE);

    @Override
    public String name() {
        return "doubled-role";
    }

    @Override
    public List<Finding> check(Step step) {
        Map<String, List<Stakeholder>> byRole = step.stakeholders().stream()
                .collect(groupingBy(s -> Wording.normalise(s.role()), LinkedHashMap::new, toList()));
        return byRole.values().stream()
                .filter(DoubledRole::isDoubled)
                .map(same -> finding(
                        Severity.WARNING,
                        step,
                        "De rol '" + same.get(0).role() + "' staat hier " + same.size() + " keer, met " + parts(same)
                                + ".",
                        "Laat de rol één keer staan, met de zwaarste betrokkenheid."))
                .toList();
    }

    private static boolean isDoubled(List<Stakeholder> same) {
        Set<Raci> parts = same.stream().map(Stakeholder::raci).collect(toSet());
        boolean isDoingAndAnswering = same.size() == 2 && parts.equals(DOES_AND_ANSWERS);
        return same.size() > 1 && !isDoingAndAnswering;
    }

    private static String parts(List<Stakeholder> same) {
        return same.stream().map(s -> s.raci().word()).collect(joining(" en "));
    }
}
