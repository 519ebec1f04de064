package nl.blauwdruk.web.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.blauwdruk.web.access.Access;
import nl.blauwdruk.web.access.Does;
import nl.blauwdruk.web.access.NotAllowed;
import nl.blauwdruk.web.access.Operation;
import nl.blauwdruk.web.access.Via;
import nl.blauwdruk.web.audit.Audit;
import nl.blauwdruk.web.audit.Change;
import nl.blauwdruk.web.people.JpaAccounts;

/** What people do with their own tokens. */
@ApplicationScoped
@Does(Operation.MANAGE_OWN_ACCOUNT)
public class OwningTokens {

    private static final int MOST = 20;

    private final JpaTokens tokens;
    private final JpaAccounts accounts;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    /** A token with its secret, which is told this once. */
    public record Made(AccessToken token, Secret secret) {}

    @Inject
    public OwningTokens(JpaTokens tokens, JpaAccounts accounts, Access access, Audit audit, Clock clock) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    protected OwningTokens() { // for CDI
        this(null, null, null, null, null);
    }

    /**
     * Makes a token with the rights of who asks.
     *
     * @param onlyReads whether it changes nothing
     * @throws IllegalArgumentException for a name or life out of bounds, or with twenty tokens that still open something
     * @throws NotAllowed to a program: a token that could make another would never end
     */
    @Transactional
    public Made make(String name, boolean onlyReads, Duration life) {
        if (access.person().via() != Via.SESSION) {
            throw new NotAllowed(access.person(), Operation.MANAGE_OWN_ACCOUNT);
        }
        if (own().stream().filter(token -> token.isGood(clock.instant())).count() >= MOST) {
            throw new IllegalArgumentException("Nobody needs more than " + MOST + " tokens at once: revoke one first");
        }
        Secret secret = Secret.fresh();
        AccessToken token = new AccessToken(
                accounts.byLogin(access.person().login()).orElseThrow(),
                name,
                secret.hash(),
                onlyReads,
                clock.instant(),
                life);
        tokens.add(token);
        record(token, "", (onlyReads ? "leest tot " : "leest en schrijft tot ") + token.expiresAt());
        return new Made(token, secret);
    }

    /** The tokens of who asks, the newest first. */
    @Transactional
    public List<AccessToken> own() {
        return tokens.of(access.person().login());
    }

    /** One page of them. */
    @Transactional
    @Does(Operation.READ)
    public List<AccessToken> page(int first, int most) {
        return tokens.page(access.person().login(), first, most);
    }

    /** How many there are on all pages. */
    @Transactional
    @Does(Operation.READ)
    public long count() {
        return tokens.count(access.person().login());
    }

    /** One of them. */
    @Transactional
    @Does(Operation.READ)
    public Optional<AccessToken> byId(long id) {
        return tokens.of(access.person().login()).stream()
                .filter(one -> one.id() == id)
                .findFirst();
    }

    /**
     * Ends one of who asks' own tokens.
     *
     * @throws UnknownToken when it is not theirs
     */
    @Transactional
    public void revoke(long id) {
        AccessToken token =
                own().stream().filter(one -> one.id() == id).findFirst().orElseThrow(() -> new UnknownToken(id));
        token.revoke(clock.instant());
        record(token, "geldig", "ingetrokken");
    }

    private void record(AccessToken token, String before, String after) {
        audit.record(
                Change.of(Operation.MANAGE_OWN_ACCOUNT, "token", token.login() + "/" + token.name(), before, after));
    }
}
