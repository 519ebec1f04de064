package nl.blauwdruk.model.joining;

/** What is otherwise about a step with another set-up. */
public enum Setup {
    /** Other people, channel, term or information. */
    INSIDE,
    SPLIT,
    MERGED,
    MOVED
}
