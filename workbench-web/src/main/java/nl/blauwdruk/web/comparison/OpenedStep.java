package nl.blauwdruk.web.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import nl.blauwdruk.model.comparison.reason.Explanation;
import nl.blauwdruk.model.comparison.reason.Sentences;
import nl.blauwdruk.model.comparison.wording.Language;

/**
 * A step of a variant opened beside the base steps it matches.
 *
 * @param municipality whose step it is
 * @param step its number and name there
 * @param baseNumbers places of the base steps it matches; empty for an addition
 * @param cluster id of its cluster
 * @param confirmed whether somebody said that this step belongs here
 * @param state what was said of the cluster
 * @param why why these are the same step, or why there is none
 * @param lanes the lanes, side by side
 */
public record OpenedStep(
        String municipality,
        MatrixCell.NamedStep step,
        String baseNumbers,
        String cluster,
        boolean confirmed,
        ClusterState state,
        Explanation why,
        List<LaneText> lanes) {

    /** The reasons in sentences of the reader's language; none when there are none. */
    public List<String> reasonsIn(Language language) {
        return Sentences.in(language).of(why);
    }

    static Optional<OpenedStep> of(ThemeComparison compared, String variantKey, String stepKey) {
        if (stepKey.startsWith(MatrixCell.WITHOUT)) {
            return without(compared, variantKey, stepKey.substring(MatrixCell.WITHOUT.length()));
        }
        return compared.comparison().steps().stream()
                .filter(step -> step.model().equals(variantKey) && step.step().equals(stepKey))
                .findFirst()
                .map(aligned -> open(compared, aligned));
    }

    /** The place where a variant lacks a step of the base. */
    private static Optional<OpenedStep> without(ThemeComparison compared, String variantKey, String baseKey) {
        Blueprint base = compared.blueprints().base().orElseThrow();
        if (!compared.comparison().droppedBy(variantKey).contains(baseKey)) {
            return Optional.empty();
        }
        Step step = base.step(baseKey).orElseThrow();
        String cluster = compared.comparison().clusters().stream()
                .filter(known -> known.base().contains(baseKey))
                .map(StepCluster::id)
                .findFirst()
                .orElse("");
        return Optional.of(new OpenedStep(
                compared.blueprint(variantKey).ownerName(),
                new MatrixCell.NamedStep("", step.name()),
                String.valueOf(step.position()),
                cluster,
                false,
                ClusterState.SUGGESTED,
                whyDropped(compared, variantKey, baseKey),
                laneTexts(List.of(step), null, Set.of())));
    }

    private static Explanation whyDropped(ThemeComparison compared, String variantKey, String baseKey) {
        return compared.comparison().dropped().stream()
                .filter(dropped -> dropped.model().equals(variantKey))
                .map(dropped -> dropped.explanation(baseKey))
                .findFirst()
                .orElse(Explanation.NONE);
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
                aligned.confirmed(),
                stateOf(compared, aligned.cluster()),
                aligned.explanation(),
                laneTexts(base, step, aligned.differs()));
    }

    private static ClusterState stateOf(ThemeComparison compared, String cluster) {
        return compared.comparison().clusters().stream()
                .filter(known -> known.id().equals(cluster))
                .findFirst()
                .map(StepCluster::state)
                .orElse(ClusterState.SUGGESTED);
    }

    /** Whether the steps were said not to belong together, so that this one is left alone. */
    public boolean isRejected() {
        return state == ClusterState.REJECTED;
    }

    /** Whether the municipality has no step here. */
    public boolean isDropped() {
        return step.key().isEmpty();
    }

    /** @param step null where the municipality has none */
    private static List<LaneText> laneTexts(List<Step> base, Step step, Set<Difference> differs) {
        List<LaneText> lanes = new ArrayList<>();
        lanes.add(lane("name", base, step, Step::name, false));
        lanes.add(lane("resident", base, step, Step::resident, false));
        lanes.add(lane("frontstage", base, step, Step::frontstage, false));
        lanes.add(lane("backstage", base, step, Step::backstage, false));
        lanes.add(lane("stakeholder", base, step, OpenedStep::roles, differs.contains(Difference.STAKEHOLDER)));
        lanes.add(lane(
                "channel", base, step, s -> String.join(", ", s.channels()), differs.contains(Difference.CHANNEL)));
        lanes.add(lane("timeLimit", base, step, OpenedStep::timeLimit, differs.contains(Difference.TERM)));
        lanes.add(lane("information", base, step, OpenedStep::items, differs.contains(Difference.INFORMATION)));
        lanes.add(lane("system", base, step, OpenedStep::functions, differs.contains(Difference.SYSTEM)));
        lanes.add(lane("condition", base, step, s -> s.condition().orElse(""), differs.contains(Difference.CONDITION)));
        return lanes.stream().filter(lane -> !lane.isSilent()).toList();
    }

    private static LaneText lane(String lane, List<Step> base, Step step, Function<Step, String> text, boolean setup) {
        String together =
                base.stream().map(text).filter(t -> !t.isEmpty()).distinct().collect(Collectors.joining(" / "));
        return LaneText.of(lane, together, step == null ? "" : text.apply(step), setup);
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
