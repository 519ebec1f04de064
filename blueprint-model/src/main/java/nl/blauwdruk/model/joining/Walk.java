package nl.blauwdruk.model.joining;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.comparison.Kind;

/** The base of this moment with what a municipality said of each step; an answer to a step that is gone counts no more. */
public final class Walk {

    private final Blueprint base;
    private final List<Stop> stops;

    private Walk(Blueprint base, List<Stop> stops) {
        this.base = base;
        this.stops = List.copyOf(stops);
    }

    public static Walk of(Blueprint base, Joining joining) {
        List<Stop> stops = new ArrayList<>();
        Step merging = null;
        int covered = 0;
        List<Step> steps = base.steps();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            boolean isCovered = covered > 0;
            Optional<Answer> answer = isCovered ? Optional.empty() : effective(joining, step, steps.size() - i - 1);
            if (isCovered) {
                covered--;
            } else if (answer.filter(said -> said.is(Setup.MERGED)).isPresent()) {
                merging = step;
                covered = Math.min(answer.get().merges(), steps.size() - i - 1);
            }
            stops.add(new Stop(
                    i + 1,
                    step,
                    base.phase(step.phase()).orElseThrow(),
                    answer,
                    isCovered ? Optional.of(merging) : Optional.empty(),
                    joining.extrasAfter(step)));
        }
        return new Walk(base, stops);
    }

    /** A last step has nothing left to take in. */
    private static Optional<Answer> effective(Joining joining, Step step, int after) {
        return joining.answerTo(step).filter(said -> !said.is(Setup.MERGED) || after > 0);
    }

    public Blueprint base() {
        return base;
    }

    public List<Stop> stops() {
        return stops;
    }

    public Optional<Stop> stop(String mark) {
        return stops.stream().filter(stop -> stop.step().mark().equals(mark)).findFirst();
    }

    /** The first step without an answer. */
    public Optional<Stop> next() {
        return stops.stream().filter(stop -> !stop.isAnswered()).findFirst();
    }

    public boolean isComplete() {
        return next().isEmpty();
    }

    public int answered() {
        return (int) stops.stream().filter(Stop::isAnswered).count();
    }

    public int same() {
        return (int) stops.stream().filter(Stop::isSame).count();
    }

    public int extras() {
        return stops.stream().mapToInt(stop -> stop.extras().size()).sum();
    }

    /** Part of what was answered that is as in the base, from 0 to 1; counted as the headline overlap is. */
    public double share() {
        int counted = answered() + extras();
        return counted == 0 ? 0 : (double) same() / counted;
    }

    /** How many base steps were answered in which way; extra steps are {@link Kind#ADDED}. */
    public Map<Kind, Integer> counts() {
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        stops.forEach(stop -> stop.kind().ifPresent(kind -> counts.merge(kind, 1, Integer::sum)));
        if (extras() > 0) {
            counts.put(Kind.ADDED, extras());
        }
        return counts;
    }

    /** How many differences can cost software: steps with another set-up, and extra steps; what is merged counts once. */
    public int setupDifferences() {
        long inBase = stops.stream()
                .filter(stop -> stop.mergedInto().isEmpty())
                .filter(Stop::isSetupDifference)
                .count();
        return (int) inBase + extras();
    }
}
