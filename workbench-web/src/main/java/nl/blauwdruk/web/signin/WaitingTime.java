package nl.blauwdruk.web.signin;

import java.time.Duration;
import java.time.Instant;

/**
 * How long to wait after failures: nothing at first, then twice as long each time, up to a quarter of an hour.
 *
 * @param free failures that cost no waiting
 */
record WaitingTime(int free) {

    /** Of one account: somebody who mistypes is not held up, somebody who guesses is. */
    static final WaitingTime OF_ACCOUNT = new WaitingTime(4);

    /** Of one address, behind which a whole town hall may sit. */
    static final WaitingTime OF_ADDRESS = new WaitingTime(30);

    private static final Duration FIRST = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int MOST_DOUBLINGS = 10;

    /** How long after the last failure the next try is let through. */
    Duration after(int failures) {
        if (failures <= free) {
            return Duration.ZERO;
        }
        Duration wait = FIRST.multipliedBy(1L << Math.min(failures - free - 1, MOST_DOUBLINGS));
        return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
    }

    /** Whole seconds still to wait, at least 1 while any are left, 0 when the next try is let through. */
    long secondsLeft(int failures, Instant last, Instant now) {
        Duration left = Duration.between(now, last.plus(after(failures)));
        return left.isNegative() || left.isZero() ? 0 : left.plusMillis(999).toSeconds();
    }
}
