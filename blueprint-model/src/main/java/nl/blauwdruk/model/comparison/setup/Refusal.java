package nl.blauwdruk.model.comparison.setup;

import java.util.Locale;

/** Why an outcome cannot be recorded, or a vote not be cast. */
public enum Refusal {
    /** Nobody takes a variation from a municipality but itself. */
    NEEDS_OWN_VOTE("A municipality follows the base only after its own vote for that"),
    /** What everyone has to do needs most of the votes. */
    NEEDS_MAJORITY("Bringing it into the base needs most of the votes"),
    /** Half the votes: the programme's product owner decides. */
    TIE("The votes are equal; the product owner of the programme decides"),
    /** It was decided already. */
    DECIDED("There is an outcome already; open it again first");

    private final String explanation;

    Refusal(String explanation) {
        this.explanation = explanation;
    }

    String explanation() {
        return explanation;
    }

    /** The word in message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
