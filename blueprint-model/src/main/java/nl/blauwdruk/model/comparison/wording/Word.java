package nl.blauwdruk.model.comparison.wording;

import java.util.List;

/**
 * A word, or several that are one verb, as it stands in a text.
 *
 * @param text as written, in lower case
 * @param stem without inflection; what identifies the word
 * @param concepts numbers of the classes it stands in; empty for a word outside the lexicon
 * @param action whether one of these is a class of actions
 */
public record Word(String text, String stem, List<Integer> concepts, boolean action) {

    public Word {
        concepts = List.copyOf(concepts);
    }

    /** Whether the lexicon says that both can name the same thing. */
    public boolean sharesConcept(Word other) {
        for (Integer concept : concepts) {
            if (other.concepts.contains(concept)) {
                return true;
            }
        }
        return false;
    }
}
