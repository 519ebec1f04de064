package nl.blauwdruk.model.blueprint;

import java.util.Arrays;
import java.util.Optional;

/** Where an information item comes from in a step: asked of the resident, reused, or made by the process. */
public enum Origin {
    ASKED("uitgevraagd"),
    REUSED("hergebruikt"),
    CREATED("ontstaat");

    private final String word;

    Origin(String word) {
        this.word = word;
    }

    /** The word in a blueprint file. */
    public String word() {
        return word;
    }

    /** The value a file names; empty for a word that is not on the list. */
    public static Optional<Origin> of(String word) {
        return Arrays.stream(values()).filter(value -> value.word.equals(word)).findFirst();
    }
}
