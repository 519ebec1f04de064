package nl.blauwdruk.cli;

/** What a command tells the shell. */
public final class ExitCode {

    /** Done; warnings are allowed. */
    public static final int DONE = 0;
    /** Findings of severity error. */
    public static final int FINDINGS = 1;
    /** Wrong use, or input that cannot be read. */
    public static final int WRONG_USE = 2;
    /** The environment does not allow it: port in use, database unreachable, folder not writable. */
    public static final int ENVIRONMENT = 3;

    private ExitCode() {}
}
