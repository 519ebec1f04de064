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
 * @param byPassword whether they came in by a password of ours, so that it is on us to ask for a second factor
 */
record SessionMark(String login, int round, Instant since, boolean byPassword) implements Serializable {

    /** Name of the session attribute. */
    static final String ATTRIBUTE = "nl.blauwdruk.signin";

    /** Of someone who came in by a password. */
    static SessionMark byPassword(Account account, Instant now) {
        return new SessionMark(account.login(), account.sessionRound(), now, true);
    }

    /** Of someone whom another proved. */
    static SessionMark byOther(Account account, Instant now) {
        return new SessionMark(account.login(), account.sessionRound(), now, false);
    }

    /** The same session after what ended all sessions of its account. */
    SessionMark renewed(Account account) {
        return new SessionMark(login, account.sessionRound(), since, byPassword);
    }

    /** Whether the session still holds: not too old, and its account is open and has not signed out everywhere. */
    boolean isGoodFor(Account account, Instant now, Duration longest) {
        return !account.isBlocked()
                && account.sessionRound() == round
                && since.plus(longest).isAfter(now);
    }
}
