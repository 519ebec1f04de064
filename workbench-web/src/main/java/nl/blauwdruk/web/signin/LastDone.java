package nl.blauwdruk.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;

/**
 * When somebody last did something in a session. What an open page asks by itself, to stay up to date, does not count: else a
 * page on a screen nobody looks at would keep its person signed in.
 */
final class LastDone {

    /** Header of what a page asks by itself. */
    static final String WATCHING = "Blauwdruk-Watching";

    private static final String ATTRIBUTE = "nl.blauwdruk.last-done";
    private static final Duration PRECISE_ENOUGH = Duration.ofMinutes(1);

    private LastDone() {}

    /** Whether the session of a request may go on; a request that somebody made begins the silence anew. */
    static boolean isRecent(HttpServletRequest request, Instant now) {
        HttpSession session = request.getSession(false);
        Instant last = session.getAttribute(ATTRIBUTE) instanceof Instant at ? at : Instant.MIN;
        if (request.getHeader(WATCHING) != null && !last.equals(Instant.MIN)) {
            return last.isAfter(now.minusSeconds(session.getMaxInactiveInterval()));
        }
        if (last.isBefore(now.minus(PRECISE_ENOUGH))) {
            session.setAttribute(ATTRIBUTE, now);
        }
        return true;
    }
}
