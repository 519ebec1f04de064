package nl.blauwdruk.web.blueprint;

import java.util.ArrayList;
import java.util.List;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.Remark;
import nl.blauwdruk.model.blueprint.Step;

/**
 * A blueprint laid out as a grid: phases over steps, lanes as rows.
 *
 * @param phases the stretches of steps with one phase, in the order of the journey; a phase that comes back has a head twice
 * @param columns the steps
 */
public record BlueprintGrid(List<PhaseHead> phases, List<StepColumn> columns) {

    static BlueprintGrid of(Blueprint blueprint) {
        List<Step> steps = blueprint.steps();
        List<ExperiencePoint> curve = ExperiencePoint.curve(steps);
        List<PhaseHead> phases = new ArrayList<>();
        List<StepColumn> columns = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            boolean last = i + 1 == steps.size() || !steps.get(i + 1).phase().equals(step.phase());
            if (last) {
                phases.add(new PhaseHead(
                        blueprint.phase(step.phase()).orElseThrow().name(), i + 1 - first));
                first = i + 1;
            }
            columns.add(new StepColumn(step, last, curve.get(i), remarksOn(step, blueprint)));
        }
        return new BlueprintGrid(phases, columns);
    }

    private static List<Remark> remarksOn(Step step, Blueprint blueprint) {
        return blueprint.remarks().stream()
                .filter(remark -> remark.step().equals(step.key()))
                .toList();
    }
}
