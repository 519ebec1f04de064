package nl.blauwdruk.web.joining;

/** A municipality that cannot join this theme now. */
public class CannotJoin extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Because {
        /** It has a variant already. */
        ITS_VARIANT_IS_THERE,
        /** The theme has no base to walk along. */
        THERE_IS_NO_BASE,
        /** There is no municipality with this code. */
        THE_MUNICIPALITY_IS_UNKNOWN
    }

    private final Because because;

    CannotJoin(Because because) {
        super("Cannot join: " + because);
        this.because = because;
    }

    /** Why not; also the end of the message key. */
    public Because because() {
        return because;
    }
}
