package nl.blauwdruk.web.term;

import java.util.List;
import java.util.Objects;
import nl.blauwdruk.model.terminology.LocalWord;
import nl.blauwdruk.model.terminology.Term;
import nl.blauwdruk.web.rest.Sent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A term as it is to be.
 *
 * @param law the law this meaning belongs to; absent when it holds everywhere
 */
public record TermRequest(
        @Schema(required = true, example = "melding") String preferred,
        @Schema(example = "Wmo 2015") String law,
        List<Word> words) {

    private static final int LONGEST_WORD = 75;

    /**
     * What one municipality says.
     *
     * @param municipality CBS code
     */
    public record Word(
            @Schema(required = true, example = "0193") String municipality,
            @Schema(required = true, example = "hulpvraag") String word) {}

    /** @throws IllegalArgumentException without a preferred word, or with one that is too long */
    Term term() {
        Term term = new Term(bounded(Sent.text(preferred, "preferred")), law == null ? null : bounded(law.strip()));
        for (Word word : Objects.requireNonNullElse(words, List.<Word>of())) {
            if (word == null) {
                throw new IllegalArgumentException("Send words as municipality and word");
            }
            term.learn(new LocalWord(
                    Sent.text(word.municipality(), "municipality"), bounded(Sent.text(word.word(), "word"))));
        }
        return term;
    }

    private static String bounded(String text) {
        if (text.length() > LONGEST_WORD) {
            throw new IllegalArgumentException("A word has at most " + LONGEST_WORD + " characters");
        }
        return text;
    }
}
