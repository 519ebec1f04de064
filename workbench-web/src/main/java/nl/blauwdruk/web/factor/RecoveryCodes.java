package nl.blauwdruk.web.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Stream;

/** The recovery codes of accounts, as hashes; by SQL, as of two who bring the same code at once one must fail. */
@ApplicationScoped
public class RecoveryCodes {

    private static final int MANY = 10;

    @PersistenceContext
    private EntityManager entities;

    /** Gives an account new ones; those of before work no more. */
    public List<RecoveryCode> renew(long account) {
        forget(account);
        List<RecoveryCode> codes =
                Stream.generate(RecoveryCode::random).limit(MANY).toList();
        codes.forEach(
                code -> entities.createNativeQuery("insert into recovery_code (account_id, code_hash) values (?1, ?2)")
                        .setParameter(1, account)
                        .setParameter(2, RecoveryCode.hash(code.text()))
                        .executeUpdate());
        return codes;
    }

    /**
     * Uses up a code.
     *
     * @return false when the account has none like this any more
     */
    public boolean use(long account, String typed) {
        return entities.createNativeQuery("delete from recovery_code where account_id = ?1 and code_hash = ?2")
                        .setParameter(1, account)
                        .setParameter(2, RecoveryCode.hash(typed))
                        .executeUpdate()
                == 1;
    }

    /** How many an account has left. */
    public int left(long account) {
        Number left = (Number) entities.createNativeQuery("select count(*) from recovery_code where account_id = ?1")
                .setParameter(1, account)
                .getSingleResult();
        return left.intValue();
    }

    /** Takes all of an account away. */
    public void forget(long account) {
        entities.createNativeQuery("delete from recovery_code where account_id = ?1")
                .setParameter(1, account)
                .executeUpdate();
    }
}
