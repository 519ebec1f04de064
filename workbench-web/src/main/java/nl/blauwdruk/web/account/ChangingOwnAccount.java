package nl.blauwdruk.web.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.blauwdruk.model.municipality.Municipalities;
import nl.blauwdruk.model.municipality.MunicipalityCode;
import nl.blauwdruk.web.access.Access;
import nl.blauwdruk.web.access.Does;
import nl.blauwdruk.web.access.NotSignedIn;
import nl.blauwdruk.web.access.Operation;
import nl.blauwdruk.web.audit.Audit;
import nl.blauwdruk.web.audit.Change;
import nl.blauwdruk.web.page.LanguageView;
import nl.blauwdruk.web.people.Account;
import nl.blauwdruk.web.people.JpaAccounts;
import nl.blauwdruk.web.people.Passwords;

/** What someone changes about their own account; there is no way to name another's. */
@ApplicationScoped
public class ChangingOwnAccount {

    private final JpaAccounts accounts;
    private final Passwords passwords;
    private final ProvingAgain proving;
    private final Municipalities municipalities;
    private final Access access;
    private final Audit audit;

    @Inject
    public ChangingOwnAccount(
            JpaAccounts accounts,
            Passwords passwords,
            ProvingAgain proving,
            Municipalities municipalities,
            Access access,
            Audit audit) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.proving = proving;
        this.municipalities = municipalities;
        this.access = access;
        this.audit = audit;
    }

    protected ChangingOwnAccount() { // for CDI
        this(null, null, null, null, null, null);
    }

    /** The account of who acts now. */
    @Transactional
    @Does(Operation.READ)
    public Account mine() {
        return accounts.byLogin(access.person().login()).orElseThrow(NotSignedIn::new);
    }

    /**
     * Chooses another password; all sessions end, the caller's own must begin anew.
     *
     * @param address where from
     * @throws PasswordRefused when the old one is wrong or the new one will not do
     */
    @Transactional(dontRollbackOn = PasswordRefused.class) // a failure counts
    @Does(Operation.MANAGE_OWN_ACCOUNT)
    public void changePassword(String old, String chosen, String address) {
        Account account = proving.byPassword(old, address);
        if (!Passwords.isLongEnough(chosen)) {
            throw new PasswordRefused(PasswordRefused.Reason.LENGTH);
        }
        if (chosen.equals(old)) {
            throw new PasswordRefused(PasswordRefused.Reason.SAME);
        }
        account.choosePassword(passwords.hash(chosen), false);
        record(account, "wachtwoord", "nieuw wachtwoord");
    }

    /** Ends all sessions, the caller's own too. */
    @Transactional
    @Does(Operation.MANAGE_OWN_ACCOUNT)
    public void signOutEverywhere() {
        Account account = mine();
        account.signOutEverywhere();
        record(account, "sessies", "overal afgemeld");
    }

    /**
     * Chooses how to read; what is not known is left unchosen.
     *
     * @param language {@code nl} or {@code en}, or null for what the browser remembers
     * @param wordsOf CBS code of the municipality whose words to read, or null for the preferred ones
     */
    @Transactional
    @Does(Operation.MANAGE_OWN_ACCOUNT)
    public void prefer(String language, String wordsOf) {
        Account account = mine();
        String before = preferences(account);
        account.prefer(LanguageView.isKnown(language) ? language : null, isThere(wordsOf) ? wordsOf : null);
        record(account, before, preferences(account));
    }

    private boolean isThere(String code) {
        return MunicipalityCode.isValid(code)
                && municipalities.byCode(MunicipalityCode.of(code)).isPresent();
    }

    private static String preferences(Account account) {
        return "taal " + account.language().orElse("vrij") + ", woorden van "
                + account.wordsOf().orElse("het programma");
    }

    private void record(Account account, String before, String after) {
        audit.record(Change.of(Operation.MANAGE_OWN_ACCOUNT, "account", account.login(), before, after));
    }
}
