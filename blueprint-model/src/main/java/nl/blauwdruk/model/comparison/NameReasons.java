package nl.blauwdruk.model.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.blauwdruk.model.comparison.matching.StepLikeness;
import nl.blauwdruk.model.comparison.matching.StepTraits;
import nl.blauwdruk.model.comparison.matching.Trait;
import nl.blauwdruk.model.comparison.reason.Ground;
import nl.blauwdruk.model.comparison.reason.Reason;
import nl.blauwdruk.model.comparison.wording.Lexicon;
import nl.blauwdruk.model.comparison.wording.Word;

/** What the names of two steps say for and against their being one step: the act, and what it is done to. */
final class NameReasons {

    private static final double ALIKE = 0.5;

    private final Lexicon lexicon;
    private final StepLikeness likeness;
    private final Map<Contents, List<Reason>> known = new HashMap<>();

    NameReasons(Lexicon lexicon, StepLikeness likeness) {
        this.lexicon = lexicon;
        this.likeness = likeness;
    }

    private record Pair(Word base, Word own) {

        boolean isOneWord() {
            return base.stem().equals(own.stem());
        }

        Reason as(Ground ground) {
            return isOneWord() ? Reason.of(ground, base.text()) : Reason.of(ground, base.text(), own.text());
        }
    }

    List<Reason> between(StepTraits base, StepTraits own) {
        return base.isCalledAs(own)
                ? List.of(Reason.of(Ground.SAME_NAME))
                : known.computeIfAbsent(new Contents(base.content(), own.content()), key -> find(base, own));
    }

    private List<Reason> find(StepTraits base, StepTraits own) {
        List<Reason> reasons = new ArrayList<>();
        act(base, own).ifPresent(reasons::add);
        object(base, own).ifPresent(reasons::add);
        boolean isSame = reasons.stream().anyMatch(reason -> !reason.ground().speaksAgainst());
        if (!isSame && likeness.of(Trait.NAME, base, own) >= ALIKE) {
            reasons.add(0, Reason.of(Ground.NAMES_ALIKE));
        }
        return reasons;
    }

    private Optional<Reason> act(StepTraits base, StepTraits own) {
        Optional<Pair> opposite = pairs(base, own, true).stream()
                .filter(pair -> lexicon.areOpposite(pair.base(), pair.own()))
                .findFirst();
        if (opposite.isPresent()) {
            return opposite.map(pair -> pair.as(Ground.OPPOSITE_ACTION));
        }
        return shared(base, own, true)
                .map(pair -> pair.as(pair.isOneWord() ? Ground.SAME_ACTION : Ground.OTHER_VERB))
                .or(() -> first(base, own, true).map(pair -> pair.as(Ground.OTHER_ACTION)));
    }

    private Optional<Reason> object(StepTraits base, StepTraits own) {
        Optional<Pair> shared = shared(base, own, false);
        if (shared.isEmpty()) {
            return first(base, own, false).map(pair -> pair.as(Ground.OTHER_OBJECT));
        }
        return shared.map(pair -> pair.as(
                pair.isOneWord()
                        ? Ground.SAME_OBJECT
                        : lexicon.areOneTerm(pair.base(), pair.own()) ? Ground.TERM_LIST : Ground.OTHER_WORD));
    }

    /** One word in both names, else two that mean the same. */
    private Optional<Pair> shared(StepTraits base, StepTraits own, boolean acts) {
        List<Pair> pairs = pairs(base, own, acts);
        return pairs.stream()
                .filter(Pair::isOneWord)
                .findFirst()
                .or(() -> pairs.stream()
                        .filter(pair -> pair.base().sharesConcept(pair.own()))
                        .findFirst());
    }

    private Optional<Pair> first(StepTraits base, StepTraits own, boolean acts) {
        return pairs(base, own, acts).stream().findFirst();
    }

    private List<Pair> pairs(StepTraits base, StepTraits own, boolean acts) {
        return words(base, acts).stream()
                .flatMap(one -> words(own, acts).stream().map(other -> new Pair(one, other)))
                .toList();
    }

    /** Those that the lexicon knows first: they are what the step is about. */
    private List<Word> words(StepTraits step, boolean acts) {
        return step.name().stream()
                .filter(word -> lexicon.isOnlyAction(word) == acts)
                .sorted(Comparator.comparing(word -> word.concepts().isEmpty()))
                .toList();
    }
}
