package nl.blauwdruk.model;

import java.util.Locale;

/** How much a {@link Finding} matters; only an error stops what someone is doing. */
public enum Severity {
    ERROR,
    WARNING,
    INFO;

    /** The word in JSON and on the command line, in lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
