package nl.blauwdruk.web.comparison;

/** The comparison has changed since the reader saw it: there is no such shared step now. */
public class UnknownCluster extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownCluster(String theme, String cluster) {
        super("Theme " + theme + " has no shared step " + cluster + " now");
    }
}
