package nl.blauwdruk.web.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.blauwdruk.web.access.Does;
import nl.blauwdruk.web.access.Operation;
import nl.blauwdruk.web.audit.Audit;
import nl.blauwdruk.web.audit.Change;
import nl.blauwdruk.web.factor.RecoveryCode;
import nl.blauwdruk.web.factor.SharedSecret;
import nl.blauwdruk.web.people.Account;
import nl.blauwdruk.web.people.SecondFactors;

/** The second factor of one's own account: setting it up, new recovery codes, switching it off. */
@ApplicationScoped
public class ProtectingOwnAccount {

    private final ChangingOwnAccount own;
    private final ProvingAgain proving;
    private final SecondFactors factors;
    private final Audit audit;

    @Inject
    public ProtectingOwnAccount(ChangingOwnAccount own, ProvingAgain proving, SecondFactors factors, Audit audit) {
        this.own = own;
        this.proving = proving;
        this.factors = factors;
        this.audit = audit;
    }

    protected ProtectingOwnAccount() { // for CDI
        this(null, null, null, null);
    }

    /** How many recovery codes are left. */
    @Transactional
    @Does(Operation.READ)
    public int recoveryCodesLeft() {
        return factors.recoveryCodesLeft(own.mine());
    }

    /**
     * Asks for codes of a secret from now on; all sessions end, the caller's own must begin anew.
     *
     * @param firstCode that the app made of the secret
     * @param address where from
     * @return recovery codes, told this once
     * @throws PasswordRefused when the password or the code is wrong
     */
    @Transactional(dontRollbackOn = PasswordRefused.class) // a failure counts
    @Does(Operation.MANAGE_OWN_ACCOUNT)
    public List<RecoveryCode> protect(SharedSecret secret, String firstCode, String password, String address) {
        Account account = proving.byPassword(password, address);
        if (!factors.protect(account, secret, firstCode)) {
            throw new PasswordRefused(PasswordRefused.Reason.CODE);
        }
        account.signOutEverywhere();
        List<RecoveryCode> codes = factors.renewRecoveryCodes(account);
        record(account, "geen tweede factor", "tweede factor");
        return codes;
    }

    /**
     * New recovery codes; those of before work no more.
     *
     * @param proof the password, or a code
     * @throws PasswordRefused when it is wrong, or there is no second factor
     */
    @Transactional(dontRollbackOn = PasswordRefused.class) // a failure counts
    @Does(Operation.MANAGE_OWN_ACCOUNT)
    public List<RecoveryCode> renewRecoveryCodes(String proof, String address) {
        Account account = proving.byPasswordOrCode(proof, address);
        if (account.secondFactor().isEmpty()) {
            throw new PasswordRefused(PasswordRefused.Reason.CODE);
        }
        record(account, "herstelcodes", "nieuwe herstelcodes");
        return factors.renewRecoveryCodes(account);
    }

    /**
     * Asks for no more codes; all sessions end, the caller's own must begin anew.
     *
     * @param proof the password, or a code
     * @throws PasswordRefused when it is wrong
     */
    @Transactional(dontRollbackOn = PasswordRefused.class) // a failure counts
    @Does(Operation.MANAGE_OWN_ACCOUNT)
    public void drop(String proof, String address) {
        Account account = proving.byPasswordOrCode(proof, address);
        factors.drop(account);
        account.signOutEverywhere();
        record(account, "tweede factor", "geen tweede factor");
    }

    private void record(Account account, String before, String after) {
        audit.record(Change.of(Operation.MANAGE_OWN_ACCOUNT, "account", account.login(), before, after));
    }
}
