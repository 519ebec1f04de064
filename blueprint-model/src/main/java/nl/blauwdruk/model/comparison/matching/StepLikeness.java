package nl.blauwdruk.model.comparison.matching;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import nl.blauwdruk.model.comparison.wording.Word;

/** How alike two steps are, from 0 to 1: a blend of the traits that both show. An instance is for one thread. */
public final class StepLikeness {

    /** Other words never make a name quite the same. */
    private static final double OTHER_WORDS = 0.98;

    private static final float OPPOSITE = 0.35f;
    private static final float OTHER_ACTION = 0.8f;
    private static final float ACTION_WEIGHT = 0.7f;
    private static final Trait[] TRAITS = Trait.values();

    private final Corpus corpus;
    private final double strange;
    private final WordLikeness words;
    private final float[] rarity;
    private final KnownPairs known = new KnownPairs();
    private final Map<Trait, LaidOut> laidOut = new EnumMap<>(Trait.class);

    private StepLikeness(Corpus corpus, double strange) {
        this.corpus = corpus;
        this.strange = strange;
        this.words = new WordLikeness(corpus);
        for (Trait trait : TRAITS) {
            laidOut.put(trait, new LaidOut());
        }
        rarity = new float[corpus.nameWords().size()];
        for (int i = 0; i < rarity.length; i++) {
            Word word = corpus.nameWords().get(i);
            rarity[i] = (float) corpus.rarity(word) * (word.action() ? ACTION_WEIGHT : 1);
        }
    }

    /** For journeys of one service, told in words of one's own. */
    public static StepLikeness ofJourneys(Corpus corpus) {
        return new StepLikeness(corpus, 0);
    }

    /** For processes without a shared base, where a word that the other does not have makes another thing of it. */
    public static StepLikeness ofProcesses(Corpus corpus) {
        return new StepLikeness(corpus, Settings.STRANGE);
    }

    /** All traits together. */
    public double of(StepTraits one, StepTraits other) {
        long key = KnownPairs.key(one, other);
        float value = known.get(key);
        if (value < 0) {
            value = (float) blend(one, other);
            known.put(key, value);
        }
        return value;
    }

    private double blend(StepTraits one, StepTraits other) {
        double sum = 0;
        double weights = 0;
        for (Trait trait : TRAITS) {
            if (one.shows(trait) && other.shows(trait)) {
                sum += trait.weight() * of(trait, one, other);
                weights += trait.weight();
            }
        }
        return weights == 0 ? 0 : sum / weights;
    }

    /** Whether their names tell opposite acts: then neither is a part of the other, however alike the rest is. */
    boolean areOpposite(StepTraits one, StepTraits other) {
        return one.name().stream()
                .anyMatch(a ->
                        other.name().stream().anyMatch(b -> corpus.lexicon().areOpposite(a, b)));
    }

    /** One trait. */
    public double of(Trait trait, StepTraits one, StepTraits other) {
        return trait == Trait.NAME ? names(one, other) : laidOut.get(trait).likeness(one.bag(trait), other.bag(trait));
    }

    private double names(StepTraits one, StepTraits other) {
        int[] left = one.nameIds();
        int[] right = other.nameIds();
        if (one.plainName().equals(other.plainName()) && Arrays.equals(left, right)) {
            return 1;
        }
        if (left.length == 0 || right.length == 0) {
            return 0;
        }
        float[] bestLeft = new float[left.length];
        float[] bestRight = new float[right.length];
        for (int i = 0; i < left.length; i++) {
            for (int k = 0; k < right.length; k++) {
                float alike = words.of(left[i], right[k]);
                bestLeft[i] = Math.max(bestLeft[i], alike);
                bestRight[k] = Math.max(bestRight[k], alike);
            }
        }
        double coveredLeft = covered(left, bestLeft);
        double coveredRight = covered(right, bestRight);
        double totalLeft = total(left);
        double totalRight = total(right);
        double bothStrange = 1 - Math.max(coveredLeft / totalLeft, coveredRight / totalRight);
        double shared = (coveredLeft + coveredRight) / (totalLeft + totalRight);
        return OTHER_WORDS * shared * (1 - strange * bothStrange) * actions(one, other);
    }

    /** @param best per word how alike the word of the other name is that is most like it */
    private double covered(int[] these, float[] best) {
        double sum = 0;
        for (int i = 0; i < these.length; i++) {
            sum += rarity[these[i]] * best[i];
        }
        return sum;
    }

    private double total(int[] these) {
        double sum = 0;
        for (int word : these) {
            sum += rarity[word];
        }
        return sum;
    }

    /** Same object, other action: less alike; an opposite action: hardly. */
    private double actions(StepTraits one, StepTraits other) {
        boolean bothAct = false;
        boolean shared = false;
        for (Word a : one.actions()) {
            for (Word b : other.actions()) {
                bothAct = true;
                shared |= a.sharesConcept(b) || a.stem().equals(b.stem());
                if (corpus.lexicon().areOpposite(a, b)) {
                    return OPPOSITE;
                }
            }
        }
        return bothAct && !shared ? OTHER_ACTION : 1;
    }
}
