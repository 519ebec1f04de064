package nl.blauwdruk.web.webhook;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long to wait before the next attempt: longer each time, and in the end no more. */
final class RetryPlan {

    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(6),
            Duration.ofHours(6),
            Duration.ofHours(6));

    private RetryPlan() {}

    /** The wait after so many failures in a row; empty when it is given up. */
    static Optional<Duration> after(int failures) {
        return failures <= WAITS.size() ? Optional.of(WAITS.get(failures - 1)) : Optional.empty();
    }
}
