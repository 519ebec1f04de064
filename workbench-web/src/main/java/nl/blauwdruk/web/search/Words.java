package nl.blauwdruk.web.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.blauwdruk.model.terminology.Wording;

/** Cuts texts into the words by which they are found: lower case, without accents and punctuation. */
final class Words {

    private static final int LONGEST = 40;
    private static final int IN_TITLE = 3;
    private static final int MOST = 9;

    private Words() {}

    /** The words of a text, in order, each once. */
    static List<String> of(String text) {
        return Stream.of(Wording.normalise(text).split(" ", -1))
                .filter(word -> !word.isEmpty())
                .map(Words::cut)
                .distinct()
                .toList();
    }

    /** Each word with its weight: one in the title counts for three, and no word for more than nine. */
    static Map<String, Integer> weighed(String title, String text) {
        Map<String, Integer> weights = new LinkedHashMap<>();
        add(title, IN_TITLE, weights);
        add(text, 1, weights);
        return weights;
    }

    private static void add(String text, int weight, Map<String, Integer> weights) {
        for (String word : Wording.normalise(text).split(" ", -1)) {
            if (!word.isEmpty()) {
                weights.merge(cut(word), weight, (before, more) -> Math.min(MOST, before + more));
            }
        }
    }

    private static String cut(String word) {
        return word.length() <= LONGEST ? word : word.substring(0, LONGEST);
    }
}
