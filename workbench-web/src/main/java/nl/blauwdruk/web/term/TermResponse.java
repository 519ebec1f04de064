package nl.blauwdruk.web.term;

import java.util.List;
import nl.blauwdruk.model.terminology.Term;

/**
 * A term as the API shows it.
 *
 * @param law the law this meaning belongs to; absent when it holds everywhere
 */
public record TermResponse(String key, String preferred, String law, List<WordResponse> words) {

    /** What one municipality says, by CBS code. */
    public record WordResponse(String municipality, String word) {}

    static TermResponse from(Term term) {
        return new TermResponse(
                term.key(),
                term.preferred(),
                term.law().orElse(null),
                term.words().stream()
                        .map(word -> new WordResponse(word.municipalityCode(), word.word()))
                        .toList());
    }
}
