package nl.blauwdruk.model.comparison.matching;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.blauwdruk.model.comparison.wording.Word;

/** How alike two words of names are: same stem, same class, part of the same compound, or nearly the same letters. */
final class WordLikeness {

    static final float SAME_CONCEPT = 0.9f;
    private static final float SAME_PART = 0.65f;
    private static final float PART_CONCEPT = 0.55f;
    private static final float LETTERS = 0.75f;
    private static final double FEWEST_SHARED_LETTERS = 0.5;

    private final Corpus corpus;
    private final float[][] known;

    WordLikeness(Corpus corpus) {
        this.corpus = corpus;
        this.known = new float[corpus.nameWords().size()][];
    }

    float of(int one, int other) {
        if (one == other) {
            return 1;
        }
        int high = Math.max(one, other);
        int low = Math.min(one, other);
        if (known[high] == null) {
            known[high] = new float[high];
        }
        if (known[high][low] == 0) {
            known[high][low] =
                    1 + compute(corpus.nameWords().get(high), corpus.nameWords().get(low));
        }
        return known[high][low] - 1;
    }

    private float compute(Word one, Word other) {
        if (one.sharesConcept(other)) {
            return SAME_CONCEPT;
        }
        return Math.max(parts(one, other), letters(one.stem(), other.stem()));
    }

    private float parts(Word one, Word other) {
        List<String> left = withSelf(one);
        List<String> right = withSelf(other);
        if (left.size() == 1 && right.size() == 1) {
            return 0;
        }
        float best = 0;
        for (String a : left) {
            for (String b : right) {
                if (a.equals(b)) {
                    best = Math.max(best, SAME_PART);
                } else if (!java.util.Collections.disjoint(concepts(a, one), concepts(b, other))) {
                    best = Math.max(best, PART_CONCEPT);
                }
            }
        }
        return best;
    }

    private List<Integer> concepts(String part, Word of) {
        return part.equals(of.stem()) ? of.concepts() : corpus.compounds().concepts(part);
    }

    private List<String> withSelf(Word word) {
        List<String> parts = new java.util.ArrayList<>(corpus.compounds().parts(word));
        parts.add(word.stem());
        return parts;
    }

    private static float letters(String one, String other) {
        Set<String> left = grams(one);
        Set<String> right = grams(other);
        int total = left.size() + right.size();
        left.retainAll(right);
        double dice = 2.0 * left.size() / total;
        return dice < FEWEST_SHARED_LETTERS ? 0 : (float) (LETTERS * dice);
    }

    private static Set<String> grams(String stem) {
        String framed = "^" + stem + "$";
        Set<String> grams = new HashSet<>();
        for (int at = 0; at + 3 <= framed.length(); at++) {
            grams.add(framed.substring(at, at + 3));
        }
        return grams;
    }
}
