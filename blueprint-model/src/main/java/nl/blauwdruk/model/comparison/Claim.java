package nl.blauwdruk.model.comparison;

import java.util.Locale;

/** What a person can claim about steps. */
public enum Claim {
    /** These are the same step of the service. */
    TOGETHER,
    /** These are not the same step. */
    APART,
    /** This step is of that kind. */
    KIND,
    /** This step is otherwise than in the base in these lanes, though the words may look alike. */
    OTHERWISE;

    /** The word in JSON and message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
