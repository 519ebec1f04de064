package nl.blauwdruk.model.comparison.setup;

import java.util.Locale;

/** What can be done with a set-up difference. */
public enum SetupChoice {
    /** The municipality follows the base. */
    TAKE_BASE,
    /** The municipality keeps its own way. */
    KEEP_VARIATION,
    /** All do as this municipality does. */
    INTO_BASE;

    /** The word in JSON, addresses and message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
