package nl.blauwdruk.model.comparison;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.blauwdruk.model.blueprint.Raci;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.comparison.matching.StepTraits;
import nl.blauwdruk.model.comparison.wording.Reading;
import nl.blauwdruk.model.comparison.wording.Word;
import nl.blauwdruk.model.terminology.Wording;

/**
 * Which role of a variant is which role of the base, learnt from the steps both have: a word that stands where the base's word stands, time and
 * again, is only another word.
 */
final class RoleWording {

    private static final double CONSISTENT = 0.5;

    private final Map<String, String> baseWord = new HashMap<>();
    private final Reading reading;

    /** @param othersDoIt whether the municipality says of a step that other people do it: then its words are no other words */
    RoleWording(VariantRows variant, Reading reading, Predicate<StepTraits> othersDoIt) {
        this.reading = reading;
        Map<String, Map<String, Double>> together = new HashMap<>();
        Map<String, Double> times = new HashMap<>();
        for (StepTraits step : variant.steps()) {
            List<StepTraits> base = variant.baseSteps(step);
            if (base.size() == 1 && !othersDoIt.test(step)) {
                for (Raci raci : Raci.values()) {
                    count(step.step(), base.get(0).step(), raci, together, times);
                }
            }
        }
        together.forEach((role, partners) -> learn(role, partners, times.get(role)));
    }

    /** Roles that are plainly the same on both sides tell nothing about the others and are left out. */
    private void count(
            Step mine, Step base, Raci raci, Map<String, Map<String, Double>> together, Map<String, Double> times) {
        List<String> theirs = base.roles(raci).stream().map(Wording::normalise).toList();
        for (String role : mine.roles(raci).stream().map(Wording::normalise).toList()) {
            times.merge(role, 1.0, Double::sum);
            Map<String, Double> partners = together.computeIfAbsent(role, key -> new HashMap<>());
            theirs.forEach(other -> partners.merge(other, 1.0, Double::sum));
        }
    }

    private void learn(String role, Map<String, Double> partners, double times) {
        partners.entrySet().stream()
                .max(Map.Entry.<String, Double>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .filter(best -> best.getValue() / times >= CONSISTENT)
                .ifPresent(best -> baseWord.put(role, best.getKey()));
    }

    /** Whether the variant's role stands for the base's. */
    boolean same(String mine, String base) {
        String one = Wording.normalise(mine);
        String other = Wording.normalise(base);
        return Optional.ofNullable(baseWord.get(one)).equals(Optional.of(other)) || isPlainlySame(mine, base);
    }

    private boolean isPlainlySame(String mine, String base) {
        return Wording.same(mine, base) || sharesConcept(mine, base);
    }

    private boolean sharesConcept(String mine, String base) {
        List<Word> theirs = reading.words(base);
        return reading.words(mine).stream()
                .anyMatch(word -> theirs.stream()
                        .anyMatch(other ->
                                word.sharesConcept(other) || word.stem().equals(other.stem())));
    }
}
