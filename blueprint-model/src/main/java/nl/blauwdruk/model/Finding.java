package nl.blauwdruk.model;

import static java.util.Objects.requireNonNull;

/**
 * Something a person should look at: what is wrong, where, and what to do about it.
 *
 * @param rule stable name of the rule in kebab case, for instance {@code step-without-performer}
 * @param severity how much it matters
 * @param message what is wrong, one Dutch sentence for the reader
 * @param place where it is, in words of the reader (a step with its number, a lane); empty when it is the whole
 * @param line line in the file, counted from 1; 0 when the source has no lines
 * @param advice what to do; never empty
 */
public record Finding(String rule, Severity severity, String message, String place, int line, String advice) {

    public Finding {
        requireNonNull(rule);
        requireNonNull(severity);
        requireNonNull(message);
        requireNonNull(place);
        requireNonNull(advice);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** The same finding, at a line of the file it was read from. */
    public Finding atLine(int number) {
        return new Finding(rule, severity, message, place, number, advice);
    }
}
