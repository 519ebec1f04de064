package nl.blauwdruk.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.blauwdruk.web.access.Role;

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

    /** The same, held fast until the end of the transaction; ask for it first, so that what is read after is of now. */
    public Optional<Account> heldByLogin(String login) {
        return entities.createQuery("select a from Account a where a.login = :value", Account.class)
                .setParameter("value", login.strip().toLowerCase(Locale.ROOT))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
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

    /** One page of those with a membership that someone with these grants sees to, by name. */
    public List<Account> page(PeopleFilter filter, int first, int most) {
        return filter.on(entities.createQuery(
                        "select a from Account a where " + filter.condition() + " order by a.name, a.login",
                        Account.class))
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many a filter lets through. */
    public long count(PeopleFilter filter) {
        return filter.on(entities.createQuery("select count(a) from Account a where " + filter.condition(), Long.class))
                .getSingleResult();
    }

    public Optional<Account> byId(long id) {
        return Optional.ofNullable(entities.find(Account.class, id));
    }

    /**
     * Someone else who can let in everyone, held fast until the end of the transaction: who takes away their rights at the
     * same time fails.
     */
    Optional<Account> otherAdministrator(Account than) {
        Optional<Account> other = entities.createQuery(
                        "select distinct a from Account a join a.memberships m where a <> :than and a.blocked = false"
                                + " and m.role = :role and m.municipality is null and m.theme is null order by a.id",
                        Account.class)
                .setParameter("than", than)
                .setParameter("role", Role.ADMINISTRATOR)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
        other.ifPresent(account -> entities.lock(account, LockModeType.OPTIMISTIC_FORCE_INCREMENT));
        return other;
    }

    public long count() {
        return entities.createQuery("select count(a) from Account a", Long.class)
                .getSingleResult();
    }

    public void add(Account account) {
        entities.persist(account);
    }
}
