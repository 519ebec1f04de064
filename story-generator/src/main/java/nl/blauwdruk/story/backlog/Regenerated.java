package nl.blauwdruk.story.backlog;

/** What generating again did to a story. */
public enum Regenerated {
    UNCHANGED,
    UPDATED,
    /** The blueprint changed a part that a person had written: the person's words stay, someone should look. */
    CONFLICT
}
