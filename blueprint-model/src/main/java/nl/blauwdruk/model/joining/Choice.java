package nl.blauwdruk.model.joining;

/** How a municipality does a step of the base. */
public enum Choice {
    SAME,
    OTHER_WORDS,
    OTHER_SETUP,
    NOT_DONE
}
