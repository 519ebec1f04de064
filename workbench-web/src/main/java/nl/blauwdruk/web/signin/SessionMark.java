package nl.blauwdruk.web.signin;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import nl.blauwdruk.web.people.Account;

/**
 * What a session knows of who signed in; the rights are read anew for every request.
 *
 * @param login of the account
 * @param round of the account at that time
 * @param since when they signed in
 */
record SessionMark(String login, int round, Instant since) implements Serializable {

    /** Name of the session attribute. */
    static final String ATTRIBUTE = "nl.blauwdruk.signin";

    static SessionMark of(Account account, Instant now) {
        return new SessionMark(account.login(), account.sessionRound(), now);
    }

    /** Whether the session still holds: not too old, and its account is open and has not signed out everywhere. */
    boolean isGoodFor(Account account, Instant now, Duration longest) {
        return !account.isBlocked()
                && account.sessionRound() == round
                && since.plus(longest).isAfter(now);
    }
}
