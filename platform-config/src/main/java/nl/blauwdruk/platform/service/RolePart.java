package nl.blauwdruk.platform.service;

/** What part a role has in the whole service; the first that applies. */
public enum RolePart {
    /** The resident it all starts with. */
    INITIATOR("initiator"),
    /** Who carries out most steps. */
    HANDLER("behandelaar"),
    /** Who answers for a decision, or for steps without carrying any out. */
    DECIDER("beslisser"),
    /** Others who carry out a step. */
    PERFORMER("uitvoerder"),
    /** Who is asked. */
    ADVISER("adviseur"),
    /** Who is only told. */
    INTERESTED("belanghebbende");

    private final String word;

    RolePart(String word) {
        this.word = word;
    }

    /** The word in JSON. */
    public String word() {
        return word;
    }
}
