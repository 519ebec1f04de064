package nl.blauwdruk.model.blueprint;

import java.util.Arrays;
import java.util.Optional;

/** How far a blueprint has come: private concept, checked with residents, adopted. */
public enum BlueprintStatus {
    CONCEPT("concept"),
    CHECKED("getoetst"),
    ADOPTED("vastgesteld");

    private final String word;

    BlueprintStatus(String word) {
        this.word = word;
    }

    /** The word in a blueprint file. */
    public String word() {
        return word;
    }

    /** The value a file names; empty for a word that is not on the list. */
    public static Optional<BlueprintStatus> of(String word) {
        return Arrays.stream(values()).filter(value -> value.word.equals(word)).findFirst();
    }
}
