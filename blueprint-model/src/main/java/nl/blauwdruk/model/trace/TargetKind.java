package nl.blauwdruk.model.trace;

/** What can hang on an element of a blueprint. */
public enum TargetKind {
    STORY,
    PACK,
    TEST
}
