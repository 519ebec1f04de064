package nl.blauwdruk.web.comparison;

/** The comparison has changed since the reader saw it: there is no such step now. */
public class UnknownStep extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownStep(String variant, String step) {
        super("Blueprint " + variant + " has no step " + step + " in the comparison now");
    }
}
