package nl.blauwdruk.model.comparison.wording;

import java.util.List;
import java.util.Locale;
import nl.blauwdruk.model.terminology.Wording;

/** Languages a blueprint can be written in. */
public enum Language {
    DUTCH(" de het een van en voor met op naar niet aan wordt zijn te "),
    ENGLISH(" the of and for with to is by from not are on at an ");

    private final String commonWords;

    Language(String commonWords) {
        this.commonWords = commonWords;
    }

    /** The language most of these texts are in, by their small words and their verbs; Dutch when nothing tells. */
    public static Language of(List<String> texts) {
        long dutch = 0;
        long english = 0;
        for (String text : texts) {
            for (String word : Wording.normalise(text).split(" ", -1)) {
                dutch += DUTCH.weight(word);
                english += ENGLISH.weight(word);
            }
        }
        return english > dutch ? ENGLISH : DUTCH;
    }

    private int weight(String word) {
        if (commonWords.contains(" " + word + " ")) {
            return 3;
        }
        boolean looksDutch = word.endsWith("en") || word.contains("ij") || word.contains("aa");
        boolean looksEnglish =
                word.endsWith("ing") || word.endsWith("tion") || word.contains("ea") || word.endsWith("y");
        boolean looksLikeThis = this == DUTCH ? looksDutch : looksEnglish;
        return looksLikeThis ? 1 : 0;
    }

    /** Name of the lexicon file. */
    String file() {
        return name().toLowerCase(Locale.ROOT) + ".lexicon";
    }
}
