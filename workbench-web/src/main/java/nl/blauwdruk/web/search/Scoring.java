package nl.blauwdruk.web.search;

/** How well a word in the index fits a word that was asked for: whole before begun, then by where and how often. */
final class Scoring {

    private static final int WHOLE = 100;
    private static final int BEGUN = 10;

    private Scoring() {}

    static int of(Wanted wanted, String word, int weight) {
        return (wanted.word().equals(word) ? WHOLE : BEGUN) + weight;
    }

    /** An entry that several words fit is judged by the best, and gains a little by the others. */
    static Candidate better(Candidate one, Candidate other) {
        int score = Math.max(one.score(), other.score()) + 1;
        return new Candidate(one.id(), one.kind(), score);
    }
}
