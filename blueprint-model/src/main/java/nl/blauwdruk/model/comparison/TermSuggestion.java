package nl.blauwdruk.model.comparison;

import java.util.Optional;
import nl.blauwdruk.model.terminology.Wording;

/**
 * Another word for a concept, seen at a municipality in matches people can rely on.
 *
 * @param preferred the word of the base
 * @param municipality CBS code of who says it otherwise
 * @param word what is said there
 * @param law the law a new term is to be bound to, because one of the words means something else under another; empty for none
 * @param term key of the term that is to learn the word; empty when there is none yet
 * @param times in how many places they stand for each other
 * @param falseFriend key of a term under another law that has one of the words; empty when there is none
 */
public record TermSuggestion(
        String preferred,
        String municipality,
        String word,
        Optional<String> law,
        Optional<String> term,
        int times,
        Optional<String> falseFriend) {

    /** The same for the same words of the same municipality. */
    public String id() {
        return municipality + "-" + Wording.slug(preferred) + "-" + Wording.slug(word);
    }
}
