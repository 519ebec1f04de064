package nl.blauwdruk.web.theme;

/** There is a theme with this key already. */
public class KnownTheme extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public KnownTheme(String key) {
        super("There is a theme " + key + " already");
    }
}
