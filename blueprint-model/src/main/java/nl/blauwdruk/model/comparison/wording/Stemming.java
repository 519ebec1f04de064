package nl.blauwdruk.model.comparison.wording;

import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;

/** Takes inflection off a normalised word. An instance is for one thread. */
final class Stemming {

    private static final String CONSONANTS = "bcdfghklmnprsvwxz";
    private static final int SHORTEST_VERB = 4;

    private final SnowballStemmer snowball;
    private final Language language;

    Stemming(Language language) {
        this.language = language;
        this.snowball = language == Language.DUTCH ? new DutchStemmer() : new EnglishStemmer();
    }

    String stem(String word) {
        String stem = snowball(word);
        if (language == Language.DUTCH && hasVerbEnding(stem)) {
            return snowball(stem.substring(0, stem.length() - 1));
        }
        return stem;
    }

    /** The t of <i>controleert</i>, which Snowball leaves. Words such as <i>klant</i> lose theirs too, in every form alike. */
    private static boolean hasVerbEnding(String stem) {
        int last = stem.length() - 1;
        return last >= SHORTEST_VERB && stem.charAt(last) == 't' && CONSONANTS.indexOf(stem.charAt(last - 1)) >= 0;
    }

    private String snowball(String word) {
        snowball.setCurrent(word);
        snowball.stem();
        return snowball.getCurrent();
    }
}
