package nl.blauwdruk.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Accounts in the database. */
@ApplicationScoped
public class JpaAccounts {

    @PersistenceContext
    private EntityManager entities;

    /** The account with this login, in whatever case it is written. */
    public Optional<Account> byLogin(String login) {
        return one(
                "select a from Account a where a.login = :value", login.strip().toLowerCase(Locale.ROOT));
    }

    /** The account that an identity provider knows by this issuer and subject. */
    public Optional<Account> byExternalId(String issuerAndSubject) {
        return one("select a from Account a where a.externalId = :value", issuerAndSubject);
    }

    private Optional<Account> one(String query, String value) {
        return entities.createQuery(query, Account.class)
                .setParameter("value", value)
                .getResultStream()
                .findFirst();
    }

    /** One page of all accounts, by name. */
    public List<Account> page(int first, int most) {
        return entities.createQuery("select a from Account a order by a.name, a.login", Account.class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    public long count() {
        return entities.createQuery("select count(a) from Account a", Long.class)
                .getSingleResult();
    }

    public void add(Account account) {
        entities.persist(account);
    }
}
