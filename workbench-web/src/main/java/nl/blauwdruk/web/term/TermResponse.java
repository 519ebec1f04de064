package nl.blauwdruk.web.term;

import java.util.List;
import nl.blauwdruk.model.terminology.Relation;
import nl.blauwdruk.model.terminology.Term;

/**
 * A term as the API shows it.
 *
 * @param law the law this meaning belongs to; absent when it holds everywhere
 */
public record TermResponse(
        String key,
        String preferred,
        String law,
        String definition,
        String source,
        List<WordResponse> words,
        List<OtherResponse> alternatives,
        List<RelatedResponse> relations) {

    /** What one municipality says, by CBS code. */
    public record WordResponse(String municipality, String word) {}

    /** A word used in general; a hidden one is only to be found by. */
    public record OtherResponse(String word, boolean hidden) {}

    /** How it stands to another term, by its key. */
    public record RelatedResponse(Relation.Kind kind, String term) {}

    static TermResponse from(Term term) {
        return new TermResponse(
                term.key(),
                term.preferred(),
                term.law().orElse(null),
                term.definition().orElse(null),
                term.source().orElse(null),
                term.words().stream()
                        .map(word -> new WordResponse(word.municipalityCode(), word.word()))
                        .toList(),
                term.alternatives().stream()
                        .map(other -> new OtherResponse(other.word(), other.isHidden()))
                        .toList(),
                term.relations().stream()
                        .map(relation -> new RelatedResponse(relation.kind(), relation.other()))
                        .toList());
    }
}
