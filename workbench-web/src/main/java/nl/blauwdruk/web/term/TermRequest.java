package nl.blauwdruk.web.term;

import java.util.List;
import java.util.Objects;
import nl.blauwdruk.model.terminology.Alternative;
import nl.blauwdruk.model.terminology.LocalWord;
import nl.blauwdruk.model.terminology.Relation;
import nl.blauwdruk.model.terminology.Term;
import nl.blauwdruk.web.rest.Sent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A term as it is to be.
 *
 * @param law the law this meaning belongs to; absent when it holds everywhere
 */
public record TermRequest(
        @Schema(required = true, example = "reisbudget") String preferred,
        @Schema(example = "Wmo 2015") String law,

        @Schema(example = "Een bedrag om zelf vervoer van te betalen.")
        String definition,

        @Schema(example = "Wmo 2015, artikel 2.3.6") String source,
        List<Word> words,
        List<Other> alternatives,
        List<Related> relations) {

    private static final int LONGEST_WORD = 75;
    private static final int LONGEST_SOURCE = 500;
    private static final int LONGEST_DEFINITION = 1000;

    /**
     * A word used in general.
     *
     * @param hidden whether it is only to be found by
     */
    public record Other(
            @Schema(required = true, example = "reistegoed") String word, boolean hidden) {}

    /**
     * How it stands to another term.
     *
     * @param kind {@code BROADER}, {@code RELATED} or {@code DISTINCT}: not to be confused with
     * @param term key of the other
     */
    public record Related(
            @Schema(required = true, example = "DISTINCT") Relation.Kind kind,

            @Schema(required = true, example = "melding-participatiewet")
            String term) {}

    /**
     * What one municipality says.
     *
     * @param municipality CBS code
     */
    public record Word(
            @Schema(required = true, example = "0193") String municipality,
            @Schema(required = true, example = "reispotje") String word) {}

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
        term.explain(bounded(definition, LONGEST_DEFINITION), bounded(source, LONGEST_SOURCE));
        for (Other other : Objects.requireNonNullElse(alternatives, List.<Other>of())) {
            term.alsoCalled(new Alternative(bounded(Sent.text(other.word(), "word")), other.hidden()));
        }
        for (Related related : Objects.requireNonNullElse(relations, List.<Related>of())) {
            if (related.kind() == null) {
                throw new IllegalArgumentException("Send relations as kind and term");
            }
            term.relate(new Relation(related.kind(), Sent.text(related.term(), "term")));
        }
        return term;
    }

    private static String bounded(String text) {
        return bounded(text, LONGEST_WORD);
    }

    private static String bounded(String text, int longest) {
        if (text != null && text.length() > longest) {
            throw new IllegalArgumentException(
                    "This text has at most " + longest + " characters: " + text.substring(0, 20));
        }
        return text;
    }
}
