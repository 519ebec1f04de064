package nl.blauwdruk.cli;

/** Something outside the program stands in the way; the message says what and what to do. */
public class EnvironmentProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public EnvironmentProblem(String message) {
        super(message);
    }

    public EnvironmentProblem(String message, Throwable cause) {
        super(message, cause);
    }
}
