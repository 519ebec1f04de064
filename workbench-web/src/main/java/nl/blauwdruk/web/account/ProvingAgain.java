package nl.blauwdruk.web.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.blauwdruk.web.access.Access;
import nl.blauwdruk.web.access.NotSignedIn;
import nl.blauwdruk.web.people.Account;
import nl.blauwdruk.web.people.JpaAccounts;
import nl.blauwdruk.web.people.Passwords;
import nl.blauwdruk.web.people.SecondFactors;
import nl.blauwdruk.web.signin.Guessing;

/**
 * Asks someone who is signed in once more who they are, before what decides who can come in: a session left open is not enough
 * for that, and guessing costs as much waiting as at sign-in. The account is held fast meanwhile.
 */
@ApplicationScoped
class ProvingAgain {

    @Inject
    private Access access;

    @Inject
    private JpaAccounts accounts;

    @Inject
    private Passwords passwords;

    @Inject
    private SecondFactors factors;

    @Inject
    private Guessing guessing;

    /**
     * The account of who acts now and knows its password.
     *
     * @throws PasswordRefused when it is not right, or was not right too often
     */
    Account byPassword(String password, String address) {
        Account account = mine(address);
        return require(passwords.isRight(password, account.passwordHash()), account, address);
    }

    /** The same, by a password or a code. */
    Account byPasswordOrCode(String typed, String address) {
        Account account = mine(address);
        boolean right = factors.answer(account, typed) != SecondFactors.Answer.WRONG
                || passwords.isRight(typed, account.passwordHash());
        return require(right, account, address);
    }

    private Account mine(String address) {
        Account account = accounts.heldByLogin(access.person().login()).orElseThrow(NotSignedIn::new);
        long seconds = guessing.secondsToWait(account.login(), address);
        if (seconds > 0) {
            throw new PasswordRefused(PasswordRefused.Reason.WAIT, seconds);
        }
        return account;
    }

    private Account require(boolean right, Account account, String address) {
        if (!right) {
            guessing.failed(account.login(), address, Optional.of(account));
            throw new PasswordRefused(PasswordRefused.Reason.WRONG);
        }
        guessing.proved(account.login());
        return account;
    }
}
