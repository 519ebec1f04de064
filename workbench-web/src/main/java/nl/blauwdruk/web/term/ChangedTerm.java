package nl.blauwdruk.web.term;

/** Somebody else changed the term since it was read. */
public class ChangedTerm extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ChangedTerm(String key) {
        super("Somebody changed the term " + key);
    }
}
