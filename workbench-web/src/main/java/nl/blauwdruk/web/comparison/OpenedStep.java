package nl.blauwdruk.web.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.InformationItem;
import nl.blauwdruk.model.blueprint.Stakeholder;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.blueprint.SystemFunction;
import nl.blauwdruk.model.blueprint.TimeLimit;
import nl.blauwdruk.model.comparison.AlignedStep;
import nl.blauwdruk.model.comparison.ClusterState;
import nl.blauwdruk.model.comparison.Difference;
import nl.blauwdruk.model.comparison.StepCluster;

/**
 * A step of a variant opened beside the base steps it matches.
 *
 * @param municipality whose step it is
 * @param step its number and name there
 * @param baseNumbers places of the base steps it matches; empty for an addition
 * @param cluster id of its cluster
 * @param state what was said of the cluster
 * @param why why these are the same step
 * @param lanes the lanes, side by side
 */
public record OpenedStep(
        String municipality,
        MatrixCell.NamedStep step,
        String baseNumbers,
        String cluster,
        ClusterState state,
        List<String> why,
        List<LaneText> lanes) {

    /** The reasons as one sentence without full stop; empty when there are none. */
    public String reasons() {
        return String.join("; ", why);
    }

    static Optional<OpenedStep> of(ThemeComparison compared, String variantKey, String stepKey) {
        return compared.comparison().steps().stream()
                .filter(step -> step.model().equals(variantKey) && step.step().equals(stepKey))
                .findFirst()
                .map(aligned -> open(compared, aligned));
    }

    private static OpenedStep open(ThemeComparison compared, AlignedStep aligned) {
        Blueprint variant = compared.blueprint(aligned.model());
        Step step = variant.step(aligned.step()).orElseThrow();
        List<Step> base = aligned.base().stream()
                .map(key -> compared.blueprints().base().orElseThrow().step(key).orElseThrow())
                .toList();
        String numbers = base.stream().map(b -> String.valueOf(b.position())).collect(Collectors.joining(" + "));
        return new OpenedStep(
                variant.ownerName(),
                new MatrixCell.NamedStep(step.key(), step.name()),
                numbers,
                aligned.cluster(),
                stateOf(compared, aligned.cluster()),
                aligned.why(),
                lanes(base, step, aligned));
    }

    private static ClusterState stateOf(ThemeComparison compared, String cluster) {
        return compared.comparison().clusters().stream()
                .filter(known -> known.id().equals(cluster))
                .findFirst()
                .map(StepCluster::state)
                .orElse(ClusterState.SUGGESTED);
    }

    /** Whether somebody has confirmed it. */
    public boolean isConfirmed() {
        return state == ClusterState.CONFIRMED;
    }

    /** Whether somebody has rejected it. */
    public boolean isRejected() {
        return state == ClusterState.REJECTED;
    }

    private static List<LaneText> lanes(List<Step> base, Step step, AlignedStep aligned) {
        List<LaneText> lanes = new ArrayList<>();
        lanes.add(lane("name", base, step, Step::name, false));
        lanes.add(lane("resident", base, step, Step::resident, false));
        lanes.add(lane("frontstage", base, step, Step::frontstage, false));
        lanes.add(lane("backstage", base, step, Step::backstage, false));
        lanes.add(lane("stakeholder", base, step, OpenedStep::roles, differs(aligned, Difference.STAKEHOLDER)));
        lanes.add(lane(
                "channel", base, step, s -> String.join(", ", s.channels()), differs(aligned, Difference.CHANNEL)));
        lanes.add(lane("timeLimit", base, step, OpenedStep::timeLimit, differs(aligned, Difference.TERM)));
        lanes.add(lane("information", base, step, OpenedStep::items, differs(aligned, Difference.INFORMATION)));
        lanes.add(lane("system", base, step, OpenedStep::functions, differs(aligned, Difference.SYSTEM)));
        lanes.add(lane("condition", base, step, s -> s.condition().orElse(""), differs(aligned, Difference.CONDITION)));
        return lanes.stream()
                .filter(lane -> !lane.base().isEmpty() || !lane.variant().isEmpty())
                .toList();
    }

    private static boolean differs(AlignedStep aligned, Difference difference) {
        return aligned.differs().contains(difference);
    }

    private static LaneText lane(String lane, List<Step> base, Step step, Function<Step, String> text, boolean setup) {
        String together =
                base.stream().map(text).filter(t -> !t.isEmpty()).distinct().collect(Collectors.joining(" / "));
        return new LaneText(lane, together, text.apply(step), setup);
    }

    private static String roles(Step step) {
        return step.stakeholders().stream()
                .map((Stakeholder s) -> s.role() + " (" + s.raci().word() + ")")
                .collect(Collectors.joining(", "));
    }

    private static String items(Step step) {
        return step.information().stream().map(InformationItem::name).collect(Collectors.joining(", "));
    }

    private static String functions(Step step) {
        return step.functions().stream().map(SystemFunction::name).collect(Collectors.joining(", "));
    }

    private static String timeLimit(Step step) {
        return step.timeLimit()
                .map((TimeLimit limit) -> limit.duration()
                        + limit.basis().map(b -> " (" + b + ")").orElse(""))
                .orElse("");
    }
}
