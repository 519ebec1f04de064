package nl.blauwdruk.web.signin;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import nl.blauwdruk.web.people.Account;

/**
 * A sign-in whose password was right and whose code is still to come; the session keeps it and it opens nothing.
 *
 * @param login of the account
 * @param round of the account at that time
 * @param since when the password was given
 */
record HalfSignIn(String login, int round, Instant since) implements Serializable {

    /** Name of the session attribute. */
    static final String ATTRIBUTE = "nl.blauwdruk.half-sign-in";

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    static HalfSignIn of(Account account, Instant now) {
        return new HalfSignIn(account.login(), account.sessionRound(), now);
    }

    /** Whether a code may still end it: not too long ago, and nothing ended the account's sessions since. */
    boolean isGoodFor(Account account, Instant now) {
        return !account.isBlocked() && account.sessionRound() == round && isInTime(now);
    }

    boolean isInTime(Instant now) {
        return since.plus(PATIENCE).isAfter(now);
    }
}
