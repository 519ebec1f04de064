package nl.blauwdruk.model.blueprint;

/** Lanes whose elements are traced and counted one by one. */
public enum Lane {
    STEP("step"),
    STAKEHOLDER("stakeholder"),
    INFORMATION("information"),
    SYSTEM("system");

    private final String word;

    Lane(String word) {
        this.word = word;
    }

    /** The word in identifiers and JSON. */
    public String word() {
        return word;
    }
}
