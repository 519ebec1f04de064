package nl.blauwdruk.model.comparison.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.blauwdruk.model.comparison.matching.Matches.Member;

/**
 * Lets an addition become a base step that its municipalities lack, when it stands where that step would stand: three municipalities that all lack
 * one step and all have the same other one in its place call it by another name.
 */
final class Absorbing {

    private final List<Group> bases;
    private final List<Group> additions;
    private final StepLikeness likeness;
    private final Map<Integer, Gaps> gaps = new HashMap<>();
    private final Map<Integer, Double> thresholds = new HashMap<>();

    private record Candidate(Group addition, int base, double gain) {

        int first() {
            return addition.members().iterator().next().step().number();
        }
    }

    /** @param groups the groups of base steps in the order of the journey, and additions */
    Absorbing(List<Group> groups, StepLikeness likeness) {
        this.bases = groups.stream().filter(group -> !group.isAddition()).toList();
        this.additions = groups.stream().filter(Group::isAddition).toList();
        this.likeness = likeness;
    }

    /** Looks for room in the journey of one model. */
    void prepare(int model, List<StepTraits> steps) {
        int[] matched = Group.places(model, steps.size(), bases);
        double[] weights = new double[steps.size()];
        double[][] fit = Group.likeness(steps, bases, likeness);
        Arrays.fill(weights, 1);
        gaps.put(model, new Gaps(matched, weights, bases.size()));
        thresholds.put(model, Noise.in(fit).threshold());
    }

    void apply() {
        List<Candidate> candidates = new ArrayList<>();
        for (Group addition : additions) {
            for (int k = 0; k < bases.size(); k++) {
                double gain = gain(addition, k);
                if (gain > 0) {
                    candidates.add(new Candidate(addition, k, gain));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble((Candidate candidate) -> -candidate.gain())
                .thenComparingInt(Candidate::base)
                .thenComparingInt(Candidate::first));
        candidates.forEach(this::absorb);
    }

    private double gain(Group addition, int k) {
        double like = 0;
        double room = 0;
        for (Member member : addition.members()) {
            if (bases.get(k).has(member.model())) {
                return 0;
            }
            like += bases.get(k).likeness(member.step(), likeness) / thresholds.get(member.model());
            room += gaps.get(member.model()).room(member.step().index(), k);
        }
        int size = addition.members().size();
        return room == 0 ? 0 : like / size + Settings.ROOM * room / Math.sqrt(size) - 1;
    }

    private void absorb(Candidate candidate) {
        Group base = bases.get(candidate.base());
        List<Member> members = List.copyOf(candidate.addition().members());
        if (members.stream().noneMatch(member -> base.has(member.model()))) {
            for (Member member : members) {
                candidate.addition().leave(member.step());
                base.add(member.step(), base.likeness(member.step(), likeness));
            }
        }
    }
}
