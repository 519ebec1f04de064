package nl.blauwdruk.web.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Tokens in the database. */
@ApplicationScoped
public class JpaTokens {

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

    public void add(AccessToken token) {
        entities.persist(token);
    }
}
