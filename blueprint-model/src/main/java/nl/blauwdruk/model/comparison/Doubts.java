package nl.blauwdruk.model.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The matches nobody has confirmed, the least sure first. */
public final class Doubts {

    private static final double CLEAR = 0.15;

    private final List<Doubt> open;

    private Doubts(List<Doubt> open) {
        this.open = open;
    }

    public static Doubts of(Comparison comparison) {
        return new Doubts(comparison.steps().stream()
                .filter(step -> !step.confirmed())
                .map(step -> new Doubt(step, sureness(step)))
                .sorted(Comparator.comparingDouble(Doubt::sureness)
                        .thenComparing(doubt -> doubt.step().model())
                        .thenComparing(doubt -> doubt.step().step()))
                .toList());
    }

    /** How far the match stands above its second best; for an addition how far it stands from everything. */
    private static double sureness(AlignedStep step) {
        if (step.base().isEmpty()) {
            return Math.max(0, 1 - Math.max(step.second(), step.score()));
        }
        double margin = Math.max(0, step.score() - step.second());
        return Math.min(1, (step.score() + margin) / 2);
    }

    /** All of them, the least sure first. */
    public List<Doubt> open() {
        return open;
    }

    public int count() {
        return open.size();
    }

    /** The doubt after this step; the first when the step is none or the last. Empty when nothing is left. */
    public Optional<Doubt> after(String model, String step) {
        for (int i = 0; i < open.size() - 1; i++) {
            AlignedStep here = open.get(i).step();
            if (here.model().equals(model) && here.step().equals(step)) {
                return Optional.of(open.get(i + 1));
            }
        }
        return open.stream().findFirst();
    }

    /**
     * What one may accept without looking: the same step at its own place, under the same name or scoring at least this much,
     * and clearly above its second best.
     */
    public List<AlignedStep> certain(double least) {
        return open.stream()
                .map(Doubt::step)
                .filter(AlignedStep::isSameAsBase)
                .filter(step -> step.kind().equals(Optional.of(Kind.IDENTICAL))
                        || (step.score() >= least && step.score() - step.second() >= CLEAR))
                .toList();
    }
}
