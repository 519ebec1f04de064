package nl.blauwdruk.web.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.Phase;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.comparison.AlignedStep;
import nl.blauwdruk.model.comparison.Kind;
import nl.blauwdruk.model.comparison.StepCluster;

/** Writes the base and one variant beside each other, as one reads them. */
final class ReadingRows {

    private ReadingRows() {}

    static List<ReadingRow> of(ThemeComparison compared, String variantKey) {
        Blueprint base = compared.blueprints().base().orElseThrow();
        Blueprint variant = compared.blueprint(variantKey);
        List<ReadingRow> rows = new ArrayList<>();
        String before = "";
        for (StepCluster cluster : compared.comparison().clusters()) {
            List<Step> theirs = steps(base, cluster.base());
            List<Step> own = steps(variant, cluster.of(variantKey));
            if (theirs.isEmpty() && own.isEmpty()) {
                continue;
            }
            String phase = theirs.isEmpty() ? before : phaseOf(base, theirs.get(0));
            int number = theirs.isEmpty() ? 0 : theirs.get(0).position();
            rows.add(new ReadingRow(
                    phase.equals(before) ? "" : phase,
                    cluster.id(),
                    number,
                    passages(theirs),
                    passages(own),
                    kind(compared, variantKey, own).word()));
            before = phase;
        }
        return rows;
    }

    private static Kind kind(ThemeComparison compared, String variant, List<Step> own) {
        return own.stream()
                .flatMap(step -> compared.step(variant, step.key()).stream())
                .flatMap(step -> step.kind().stream())
                .findFirst()
                .orElse(Kind.DROPPED);
    }

    private static List<Step> steps(Blueprint blueprint, List<String> keys) {
        return keys.stream().map(key -> blueprint.step(key).orElseThrow()).toList();
    }

    private static List<ReadingRow.Passage> passages(List<Step> steps) {
        return steps.stream()
                .map(step -> new ReadingRow.Passage(step.name(), step.resident()))
                .toList();
    }

    private static String phaseOf(Blueprint base, Step step) {
        return base.phase(step.phase()).map(Phase::name).orElse("");
    }

    /** Per phase of the base the part of its steps that the variants have as the base has. */
    static List<PhaseOverlap> overlaps(ThemeComparison compared) {
        Blueprint base = compared.blueprints().base().orElseThrow();
        int variants = compared.blueprints().variants().size();
        Set<String> same = new HashSet<>();
        for (AlignedStep step : compared.comparison().steps()) {
            if (step.isSameAsBase()) {
                step.base().forEach(key -> same.add(step.model() + "|" + key));
            }
        }
        List<PhaseOverlap> overlaps = new ArrayList<>();
        for (Phase phase : base.phases()) {
            List<Step> steps = base.stepsIn(phase);
            long as = steps.stream()
                    .mapToLong(step -> compared.blueprints().variants().stream()
                            .filter(variant -> same.contains(variant.key() + "|" + step.key()))
                            .count())
                    .sum();
            if (!steps.isEmpty()) {
                overlaps.add(new PhaseOverlap(phase.name(), as / (double) (steps.size() * variants)));
            }
        }
        return overlaps;
    }
}
