package nl.blauwdruk.web.joining;

/** There is no such joining, or it is not for this person to see. */
public class UnknownJoining extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownJoining(String theme, String municipality) {
        super("There is no joining of " + municipality + " to " + theme);
    }
}
