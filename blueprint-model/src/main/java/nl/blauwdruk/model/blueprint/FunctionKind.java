package nl.blauwdruk.model.blueprint;

import java.util.Arrays;
import java.util.Optional;

/** Closed list of what a system can do for a step. */
public enum FunctionKind {
    DECISION_RULES("beslisregels"),
    MESSAGES("berichten"),
    DECISION_MAKING("besluitvorming"),
    PAYMENT("betaling"),
    DOCUMENT_CREATION("documentcreatie"),
    CASE_FILE("dossier"),
    FORM("formulier"),
    DATA_QUERY("gegevensbevraging"),
    IDENTIFICATION("identificatie"),
    INFORMATION_SUPPLY("informatievoorziening"),
    INTEGRATION("koppeling"),
    LOGGING("logging"),
    PLANNING("planning"),
    PORTAL("portaal"),
    REPORTING("rapportage"),
    REGISTRATION("registratie"),
    TASK_SUPPORT("taakondersteuning"),
    TIME_LIMIT_MONITORING("termijnbewaking"),
    CASE_REGISTRATION("zaakregistratie");

    private final String word;

    FunctionKind(String word) {
        this.word = word;
    }

    /** The word in a blueprint file. */
    public String word() {
        return word;
    }

    /** The value a file names; empty for a word that is not on the list. */
    public static Optional<FunctionKind> of(String word) {
        return Arrays.stream(values()).filter(value -> value.word.equals(word)).findFirst();
    }
}
