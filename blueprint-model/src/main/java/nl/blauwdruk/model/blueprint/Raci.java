package nl.blauwdruk.model.blueprint;

import java.util.Arrays;
import java.util.Optional;

/** Part a stakeholder has in a step: does it, answers for it, is asked, is told. */
public enum Raci {
    RESPONSIBLE("R"),
    ACCOUNTABLE("A"),
    CONSULTED("C"),
    INFORMED("I");

    private final String word;

    Raci(String word) {
        this.word = word;
    }

    /** The word in a blueprint file. */
    public String word() {
        return word;
    }

    /** The value a file names; empty for a word that is not on the list. */
    public static Optional<Raci> of(String word) {
        return Arrays.stream(values()).filter(value -> value.word.equals(word)).findFirst();
    }
}
