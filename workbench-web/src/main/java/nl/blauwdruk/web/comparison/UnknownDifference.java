package nl.blauwdruk.web.comparison;

/** The comparison has changed since the reader saw it: there is no such set-up difference now. */
public class UnknownDifference extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownDifference(String theme, String difference) {
        super("Theme " + theme + " has no set-up difference " + difference + " now");
    }
}
