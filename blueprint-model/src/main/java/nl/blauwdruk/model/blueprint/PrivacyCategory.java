package nl.blauwdruk.model.blueprint;

import java.util.Arrays;
import java.util.Optional;

/** Sort of personal data (AVG art. 9 and 10, UAVG art. 46); sensitive is practice, not law. */
public enum PrivacyCategory {
    NONE("geen"),
    ORDINARY("gewoon"),
    SENSITIVE("gevoelig"),
    SPECIAL("bijzonder"),
    CRIMINAL("strafrechtelijk"),
    BSN("bsn");

    private final String word;

    PrivacyCategory(String word) {
        this.word = word;
    }

    /** The word in a blueprint file. */
    public String word() {
        return word;
    }

    /** The value a file names; empty for a word that is not on the list. */
    public static Optional<PrivacyCategory> of(String word) {
        return Arrays.stream(values()).filter(value -> value.word.equals(word)).findFirst();
    }

    /** Whether the item says something about a person, so that a legal basis is needed. */
    public boolean isPersonal() {
        return this != NONE;
    }
}
