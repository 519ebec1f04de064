package nl.blauwdruk.web.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import nl.blauwdruk.web.access.Person;

/** Finds out whose token a program shows. */
@ApplicationScoped
public class RecognisingTokens {

    private final JpaTokens tokens;
    private final Clock clock;

    @Inject
    public RecognisingTokens(JpaTokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    protected RecognisingTokens() { // for CDI
        this(null, null);
    }

    /** Who acts with it; empty for one that is unknown, expired or revoked, or whose owner is blocked. */
    @Transactional
    public Optional<Person> person(String secret) {
        Optional<AccessToken> token = tokens.bySecret(new Secret(secret)).filter(one -> one.isGood(clock.instant()));
        token.ifPresent(one -> tokens.noteUse(one, clock.instant()));
        return token.map(AccessToken::person);
    }
}
