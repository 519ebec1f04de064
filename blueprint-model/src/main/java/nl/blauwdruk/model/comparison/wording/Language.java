package nl.blauwdruk.model.comparison.wording;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.blauwdruk.model.terminology.Wording;

/** Languages a blueprint can be written in, and in which sentences about it are made. */
public enum Language {
    DUTCH(" de het een van en voor met op naar niet aan wordt zijn te ", "ontvangen", "(af|goed|toe)ge.+", "-"),
    ENGLISH(" the of and for with to is by from not are on at an ", "receive", ".+ed", ".+(ion|al|ance)");

    private final String commonWords;
    private final String receive;
    private final Pattern outcome;
    private final Pattern outcomeForResident;

    Language(String commonWords, String receive, String outcomes, String outcomesForResident) {
        this.commonWords = commonWords;
        this.receive = receive;
        this.outcome = Pattern.compile(outcomes);
        this.outcomeForResident = Pattern.compile(outcomesForResident);
    }

    /**
     * What in texts speaks for one language or the other: their small words and the shape of others.
     *
     * @param dutch how much speaks for Dutch
     * @param english how much for English
     */
    public record Signs(long dutch, long english) {

        /** The signs in these texts. */
        public static Signs in(List<String> texts) {
            long dutch = 0;
            long english = 0;
            for (String text : texts) {
                for (String word : Wording.normalise(text).split(" ", -1)) {
                    dutch += DUTCH.weight(word);
                    english += ENGLISH.weight(word);
                }
            }
            return new Signs(dutch, english);
        }

        /** The language most of them speak for; Dutch when nothing tells. */
        public static Language most(Collection<Signs> all) {
            long dutch = all.stream().mapToLong(Signs::dutch).sum();
            long english = all.stream().mapToLong(Signs::english).sum();
            return english > dutch ? ENGLISH : DUTCH;
        }
    }

    /** The language most of these texts are in; Dutch when nothing tells. */
    public static Language of(List<String> texts) {
        return Signs.most(List.of(Signs.in(texts)));
    }

    /** The language of a tag such as {@code en} or {@code en-GB}; Dutch for every other one, and for none. */
    public static Language ofTag(String tag) {
        return tag != null && tag.toLowerCase(Locale.ROOT).startsWith(ENGLISH.tag()) ? ENGLISH : DUTCH;
    }

    /** Two letters: {@code nl} or {@code en}. */
    public String tag() {
        return this == ENGLISH ? "en" : "nl";
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

    /** The verb for coming to have something. */
    public String receive() {
        return receive;
    }

    /** Whether an action in this form is what came of it: <i>accepted</i>, or where the resident stands <i>acceptance</i>. */
    public boolean isOutcome(String action, boolean ofResident) {
        return outcome.matcher(action).matches()
                || (ofResident && outcomeForResident.matcher(action).matches());
    }

    /** Name of the lexicon file. */
    String file() {
        return name().toLowerCase(Locale.ROOT) + ".lexicon";
    }
}
