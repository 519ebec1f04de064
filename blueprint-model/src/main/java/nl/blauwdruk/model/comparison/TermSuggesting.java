package nl.blauwdruk.model.comparison;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.terminology.Term;
import nl.blauwdruk.model.terminology.TermList;
import nl.blauwdruk.model.terminology.Wording;

/**
 * Reads from a comparison which words municipalities use for what the base calls otherwise, so that the term list can learn them.
 *
 * <p>Only matches count that partners confirmed or that are certain by themselves. A word that stands for several words of the base is no word for
 * any of them.
 */
public final class TermSuggesting {

    private static final double CERTAIN = 0.7;
    private static final int OFTEN = 2;
    private static final double CONSISTENT = 0.6;

    private final TermList all;
    private final TermList here;
    private final Optional<String> law;

    /**
     * @param all the whole term list
     * @param law of the theme; blank when it has none
     */
    public TermSuggesting(TermList all, String law) {
        this.all = all;
        this.here = all.under(law);
        this.law = Optional.ofNullable(law).filter(text -> !text.isBlank());
    }

    /** The words to learn, those seen most first. */
    public List<TermSuggestion> from(Comparison comparison, Blueprint base, List<Blueprint> variants) {
        Map<WordPair, Seen> seen = new HashMap<>();
        Map<String, ClusterState> states = new HashMap<>();
        comparison.clusters().forEach(cluster -> states.put(cluster.id(), cluster.state()));
        for (Blueprint variant : variants) {
            for (AlignedStep step : comparison.stepsOf(variant.key())) {
                boolean confirmed = states.get(step.cluster()) == ClusterState.CONFIRMED;
                boolean rejected = states.get(step.cluster()) == ClusterState.REJECTED;
                if (step.base().size() == 1 && !rejected && (confirmed || step.score() >= CERTAIN)) {
                    pairsOf(step, base, variant)
                            .forEach(pair -> seen.computeIfAbsent(folded(pair), key -> new Seen(pair))
                                    .again(confirmed));
                }
            }
        }
        return told(seen);
    }

    private static List<WordPair> pairsOf(AlignedStep step, Blueprint base, Blueprint variant) {
        Step mine = find(variant, step.step());
        Step theirs = find(base, step.base().get(0));
        return variant.owner().stream()
                .flatMap(owner -> WordPairs.of(owner.code(), theirs, mine).stream())
                .toList();
    }

    private static Step find(Blueprint blueprint, String step) {
        return blueprint.steps().stream()
                .filter(one -> one.key().equals(step))
                .findFirst()
                .orElseThrow();
    }

    private static WordPair folded(WordPair pair) {
        return new WordPair(pair.municipality(), Wording.normalise(pair.base()), Wording.normalise(pair.own()));
    }

    private List<TermSuggestion> told(Map<WordPair, Seen> seen) {
        Map<String, Integer> byOwn = new TreeMap<>();
        seen.forEach((pair, times) -> byOwn.merge(ownOf(pair), times.times, Integer::sum));
        return seen.entrySet().stream()
                .filter(entry -> entry.getValue().isEnough()
                        && entry.getValue().times >= CONSISTENT * byOwn.get(ownOf(entry.getKey())))
                .flatMap(entry -> suggestion(entry.getValue()).stream())
                .sorted(Comparator.comparingInt(TermSuggestion::times)
                        .reversed()
                        .thenComparing(TermSuggestion::preferred)
                        .thenComparing(TermSuggestion::id))
                .toList();
    }

    private static String ownOf(WordPair pair) {
        return pair.municipality() + " " + pair.own();
    }

    /** Empty when the list knows it, or says that the words are two things. */
    private Optional<TermSuggestion> suggestion(Seen seen) {
        WordPair pair = seen.pair;
        Optional<Term> term = here.withWord(pair.base());
        Optional<Term> other = here.withWord(pair.own());
        if (here.same(pair.base(), pair.own()) || (other.isPresent() && !other.equals(term))) {
            return Optional.empty();
        }
        Optional<String> friend = elsewhere(pair).map(Term::key);
        return Optional.of(new TermSuggestion(
                term.map(Term::preferred).orElse(pair.base()),
                pair.municipality(),
                pair.own(),
                term.isPresent() || friend.isEmpty() ? Optional.empty() : law,
                term.map(Term::key),
                seen.times,
                friend));
    }

    private Optional<Term> elsewhere(WordPair pair) {
        List<Term> known = here.terms();
        return all.terms().stream()
                .filter(term -> !known.contains(term))
                .filter(term -> Stream.of(pair.base(), pair.own()).anyMatch(term::covers))
                .findFirst();
    }

    /** How often a pair was seen, and whether people had said so. */
    private static final class Seen {
        private final WordPair pair;
        private int times;
        private boolean confirmed;

        private Seen(WordPair pair) {
            this.pair = pair;
        }

        private void again(boolean said) {
            times++;
            confirmed = confirmed || said;
        }

        private boolean isEnough() {
            return confirmed || times >= OFTEN;
        }
    }
}
