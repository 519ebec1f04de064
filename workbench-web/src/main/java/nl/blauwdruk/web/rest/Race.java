package nl.blauwdruk.web.rest;

import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Two people who change one thing at a moment: the second is told, whichever layer noticed. */
final class Race {

    /** Of H2 and of MariaDB: a key that is there already. */
    private static final Set<Integer> DOUBLE_KEY = Set.of(23505, 1062);

    private Race() {}

    /** The answer when it was one; 412 for who said what they had read. */
    static Optional<Response> answer(Throwable thrown, HttpHeaders headers) {
        if (causes(thrown).anyMatch(OptimisticLockException.class::isInstance)) {
            boolean said = headers.getHeaderString(HttpHeaders.IF_MATCH) != null;
            Response.Status status = said ? Response.Status.PRECONDITION_FAILED : Response.Status.CONFLICT;
            return Optional.of(Problem.of(
                            status.getStatusCode(),
                            "changed-since",
                            "Somebody changed this since you read it. Read it again, and then change it.")
                    .response());
        }
        return causes(thrown).anyMatch(Race::isDoubleKey)
                ? Optional.of(Problem.of(
                                Response.Status.CONFLICT.getStatusCode(),
                                "there-already",
                                "There is one with this name or number already. Read what there is.")
                        .response())
                : Optional.empty();
    }

    private static boolean isDoubleKey(Throwable cause) {
        return cause instanceof SQLException refused && DOUBLE_KEY.contains(refused.getErrorCode());
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause);
    }
}
