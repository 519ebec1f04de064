package nl.blauwdruk.web.term;

/** There is a term with this key already. */
public class KnownTerm extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public KnownTerm(String key) {
        super("There is a term " + key + " already");
    }
}
