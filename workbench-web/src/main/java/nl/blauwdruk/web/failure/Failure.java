package nl.blauwdruk.web.failure;

import jakarta.faces.application.ViewExpiredException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.blauwdruk.web.access.NotAllowed;
import nl.blauwdruk.web.access.NotSignedIn;
import nl.blauwdruk.web.access.Operation;
import org.primefaces.csp.CspException;

/**
 * Something a page could not do.
 *
 * @param kind what a person can do about it
 * @param operation what was tried, when it was not allowed
 * @param reference by which the log knows it; empty when there is nothing to look up
 */
public record Failure(FailureKind kind, Optional<Operation> operation, String reference) {

    /** Request attribute in which it waits for the page that tells it. */
    static final String ATTRIBUTE = "nl.blauwdruk.failure";

    private static final int LENGTH = 8;

    /** A failure of a kind, with nothing to look up. */
    static Failure of(FailureKind kind) {
        return new Failure(kind, Optional.empty(), "");
    }

    /** A failure nobody foresaw, with a reference of its own. */
    static Failure unforeseen() {
        String reference = UUID.randomUUID().toString().substring(0, LENGTH);
        return new Failure(FailureKind.FAILED, Optional.empty(), reference);
    }

    /** What an exception means to who reads the page. */
    static Failure of(Throwable thrown) {
        Optional<Throwable> refusal =
                causes(thrown).filter(NotAllowed.class::isInstance).findFirst();
        if (refusal.isPresent()) {
            NotAllowed notAllowed = (NotAllowed) refusal.get();
            return new Failure(FailureKind.FORBIDDEN, Optional.of(notAllowed.operation()), "");
        }
        if (any(thrown, cause -> cause instanceof ViewExpiredException || cause instanceof CspException)) {
            return of(FailureKind.EXPIRED);
        }
        if (any(thrown, cause -> cause.getClass().getSimpleName().matches("Size(LimitExceeded)?Exception"))) {
            return of(FailureKind.TOO_LARGE);
        }
        return unforeseen();
    }

    /** Whether nobody is signed in any more. */
    static boolean isNotSignedIn(Throwable thrown) {
        return any(thrown, NotSignedIn.class::isInstance);
    }

    private static boolean any(Throwable thrown, Predicate<Throwable> test) {
        return causes(thrown).anyMatch(test);
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause);
    }
}
