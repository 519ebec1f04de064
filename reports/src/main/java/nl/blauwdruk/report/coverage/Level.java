package nl.blauwdruk.report.coverage;

import java.util.Locale;

/** How far an element of a blueprint has come; each level needs those before it. */
public enum Level {
    NONE("nog niets"),
    STORY("user story"),
    /** A story that can be taken into a sprint. */
    READY("klaar voor de sprint"),
    PLANNED("ingepland"),
    /** Accepted by a product owner. */
    DONE("opgeleverd"),
    /** Done, and in a pack that is recorded as loaded. */
    CONFIGURED("ingericht"),
    /** Configured, and the tests of the story's criteria passed. */
    PROVEN("bewezen");

    private final String label;

    Level(String label) {
        this.label = label;
    }

    /** The word in JSON and message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The word in Dutch documents. */
    public String label() {
        return label;
    }

    public boolean isAtLeast(Level other) {
        return compareTo(other) >= 0;
    }
}
