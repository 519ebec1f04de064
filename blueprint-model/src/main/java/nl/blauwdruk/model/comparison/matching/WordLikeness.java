package nl.blauwdruk.model.comparison.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.blauwdruk.model.comparison.wording.Word;

/** How alike two words of names are: same stem, same class, part of the same compound, or nearly the same letters. */
final class WordLikeness {

    static final float SAME_CONCEPT = 0.9f;
    private static final float SAME_PART = 0.65f;
    private static final float PART_CONCEPT = 0.55f;
    private static final float LETTERS = 0.75f;
    private static final double FEWEST_SHARED_LETTERS = 0.5;
    /** Pairs of more words than this would fill the memory. */
    private static final int MOST_REMEMBERED = 8192;

    private final Corpus corpus;
    private final float[][] known;
    private final List<List<Part>> parts;
    private final List<Letters> letters;

    WordLikeness(Corpus corpus) {
        this.corpus = corpus;
        this.known = new float[Math.min(MOST_REMEMBERED, corpus.nameWords().size())][];
        this.parts = corpus.nameWords().stream().map(this::withSelf).toList();
        this.letters =
                corpus.nameWords().stream().map(word -> Letters.of(word.stem())).toList();
    }

    float of(int one, int other) {
        if (one == other) {
            return 1;
        }
        int high = Math.max(one, other);
        int low = Math.min(one, other);
        if (high >= MOST_REMEMBERED) {
            return compute(high, low);
        }
        if (known[high] == null) {
            known[high] = new float[high];
        }
        if (known[high][low] == 0) {
            known[high][low] = 1 + compute(high, low);
        }
        return known[high][low] - 1;
    }

    private float compute(int number, int otherNumber) {
        Word one = corpus.nameWords().get(number);
        Word other = corpus.nameWords().get(otherNumber);
        if (one.stem().equals(other.stem())) {
            return 1;
        }
        if (one.sharesConcept(other)) {
            return SAME_CONCEPT;
        }
        return Math.max(parts(number, otherNumber), letters(number, otherNumber));
    }

    private float parts(int number, int otherNumber) {
        List<Part> left = parts.get(number);
        List<Part> right = parts.get(otherNumber);
        if (left.size() == 1 && right.size() == 1) {
            return 0;
        }
        float best = 0;
        for (Part a : left) {
            for (Part b : right) {
                if (a.stem().equals(b.stem())) {
                    best = Math.max(best, SAME_PART);
                } else if (best < PART_CONCEPT && a.sharesConcept(b)) {
                    best = PART_CONCEPT;
                }
            }
        }
        return best;
    }

    /** A word as a whole or a part of it, with its classes. */
    private record Part(String stem, List<Integer> concepts) {

        boolean sharesConcept(Part other) {
            return !Collections.disjoint(concepts, other.concepts);
        }
    }

    private List<Part> withSelf(Word word) {
        List<Part> all = new ArrayList<>();
        corpus.compounds()
                .parts(word)
                .forEach(part -> all.add(new Part(part, corpus.compounds().concepts(part))));
        all.add(new Part(word.stem(), word.concepts()));
        return all;
    }

    private float letters(int one, int other) {
        Letters left = letters.get(one);
        Letters right = letters.get(other);
        double dice = left.likeness(right, FEWEST_SHARED_LETTERS);
        return dice < FEWEST_SHARED_LETTERS ? 0 : (float) (LETTERS * dice);
    }
}
