package nl.blauwdruk.web.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Tokens in the database. */
@ApplicationScoped
public class JpaTokens {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    @PersistenceContext
    private EntityManager entities;

    /** The token with this secret, whatever its state. */
    public Optional<AccessToken> bySecret(Secret secret) {
        return entities.createQuery("select t from AccessToken t where t.hash = :hash", AccessToken.class)
                .setParameter("hash", secret.hash())
                .getResultStream()
                .findFirst();
    }

    /** The tokens of an account, the newest first. */
    public List<AccessToken> of(String login) {
        return entities.createQuery(
                        "select t from AccessToken t where t.owner.login = :login order by t.createdAt desc, t.id",
                        AccessToken.class)
                .setParameter("login", login)
                .getResultList();
    }

    /** One page of the tokens of an account, the newest first. */
    List<AccessToken> page(String login, int first, int most) {
        return entities.createQuery(
                        "select t from AccessToken t where t.owner.login = :login order by t.createdAt desc, t.id",
                        AccessToken.class)
                .setParameter("login", login)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many there are on all pages. */
    long count(String login) {
        return entities.createQuery("select count(t) from AccessToken t where t.owner.login = :login", Long.class)
                .setParameter("login", login)
                .getSingleResult();
    }

    /** Notes that it was used, at most once a minute; past its version, so that requests at the same moment do not collide. */
    public void noteUse(AccessToken token, Instant now) {
        LocalDateTime moment = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
        entities.createQuery("update AccessToken t set t.lastUsedAt = :now"
                        + " where t.id = :id and (t.lastUsedAt is null or t.lastUsedAt < :before)")
                .setParameter("now", moment)
                .setParameter("id", token.id())
                .setParameter("before", moment.minus(MINUTE))
                .executeUpdate();
    }

    public void add(AccessToken token) {
        entities.persist(token);
    }
}
