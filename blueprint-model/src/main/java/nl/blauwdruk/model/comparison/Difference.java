package nl.blauwdruk.model.comparison;

import java.util.Locale;

/** What differs inside a step that is otherwise the same. */
public enum Difference {
    TERMINOLOGY,
    STAKEHOLDER,
    CHANNEL,
    /** The time limit. */
    TERM,
    INFORMATION,
    SYSTEM,
    CONDITION;

    /** The word in JSON and message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it can cost software: other words never do. */
    public boolean isSetup() {
        return this != TERMINOLOGY;
    }
}
