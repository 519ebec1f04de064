package nl.blauwdruk.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.OptionalLong;
import nl.blauwdruk.web.factor.RecoveryCode;
import nl.blauwdruk.web.factor.RecoveryCodes;
import nl.blauwdruk.web.factor.SecretKeeping;
import nl.blauwdruk.web.factor.SharedSecret;
import nl.blauwdruk.web.factor.TimedCodes;

/** The second factor of accounts; who calls has a transaction, holds the account and asked for the right. */
@ApplicationScoped
public class SecondFactors {

    /** What a typed code turned out to be. */
    public enum Answer {
        /** A code of the app, of now and not used before. */
        CODE,
        /** A recovery code, which is used up now. */
        RECOVERY_CODE,
        /** Neither. */
        WRONG
    }

    private final TimedCodes codes;
    private final RecoveryCodes recovery;
    private final SecretKeeping keeping;

    @Inject
    public SecondFactors(TimedCodes codes, RecoveryCodes recovery, SecretKeeping keeping) {
        this.codes = codes;
        this.recovery = recovery;
        this.keeping = keeping;
    }

    protected SecondFactors() { // for CDI
        this(null, null, null);
    }

    /**
     * Protects an account with a secret, once a first code shows that an app knows it.
     *
     * @return whether the code was right
     */
    public boolean protect(Account account, SharedSecret secret, String firstCode) {
        OptionalLong step = codes.step(secret, firstCode);
        if (step.isEmpty()) {
            return false;
        }
        account.protectWith(keeping.seal(secret, account.id()));
        return account.useCode(step.getAsLong());
    }

    /** Tells what someone typed, and uses it up. */
    public Answer answer(Account account, String typed) {
        if (isCode(account, typed)) {
            return Answer.CODE;
        }
        return recovery.use(account.id(), typed) ? Answer.RECOVERY_CODE : Answer.WRONG;
    }

    private boolean isCode(Account account, String typed) {
        OptionalLong step = account.secondFactor()
                .flatMap(kept -> keeping.open(kept, account.id()))
                .map(secret -> codes.step(secret, typed))
                .orElse(OptionalLong.empty());
        return step.isPresent() && account.useCode(step.getAsLong());
    }

    /** New recovery codes; those of before work no more. */
    public List<RecoveryCode> renewRecoveryCodes(Account account) {
        return recovery.renew(account.id());
    }

    /** How many recovery codes are left. */
    public int recoveryCodesLeft(Account account) {
        return recovery.left(account.id());
    }

    /** Asks for no more codes. */
    public void drop(Account account) {
        account.dropSecondFactor();
        recovery.forget(account.id());
    }
}
