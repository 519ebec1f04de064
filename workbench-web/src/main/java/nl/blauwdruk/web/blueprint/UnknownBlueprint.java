package nl.blauwdruk.web.blueprint;

/** There is no such blueprint, or not for who asks. */
public class UnknownBlueprint extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownBlueprint(String key) {
        super("There is no blueprint " + key);
    }
}
