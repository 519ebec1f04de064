package nl.blauwdruk.cli;

/** The command was asked something it cannot do; the message says what and what to do. */
public class WrongUse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public WrongUse(String message) {
        super(message);
    }
}
