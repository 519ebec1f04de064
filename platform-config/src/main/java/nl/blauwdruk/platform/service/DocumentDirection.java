package nl.blauwdruk.platform.service;

/** Which way a document goes, seen from the municipality. */
public enum DocumentDirection {
    INCOMING("inkomend"),
    INTERNAL("intern"),
    OUTGOING("uitgaand");

    private final String word;

    DocumentDirection(String word) {
        this.word = word;
    }

    /** The word in JSON. */
    public String word() {
        return word;
    }
}
