package nl.blauwdruk.story.quality.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.blauwdruk.model.comparison.wording.Word;

/**
 * What a wish comes down to: an act and what it is done to.
 *
 * @param act the first word for an act; empty when the lexicon knows none
 * @param object the other words that carry meaning
 */
record Deed(Optional<Word> act, List<Word> object) {

    static Deed of(List<Word> words) {
        Optional<Word> act = words.stream().filter(Word::action).findFirst();
        List<Word> object = new ArrayList<>(words);
        act.ifPresent(object::remove);
        return new Deed(act, object);
    }

    /** The same for objects in other order and inflection. */
    String objectKey() {
        return object.stream().map(Word::stem).sorted().distinct().collect(Collectors.joining(" "));
    }

    boolean hasSameAct(Deed other) {
        return act.isPresent()
                && other.act.isPresent()
                && (act.get().stem().equals(other.act.get().stem()) || act.get().sharesConcept(other.act.get()));
    }

    /** Every word of either has its like in the other. */
    boolean hasSameObject(Deed other) {
        return covers(other) && other.covers(this);
    }

    private boolean covers(Deed other) {
        return other.object.stream()
                .allMatch(word ->
                        object.stream().anyMatch(own -> own.stem().equals(word.stem()) || own.sharesConcept(word)));
    }
}
