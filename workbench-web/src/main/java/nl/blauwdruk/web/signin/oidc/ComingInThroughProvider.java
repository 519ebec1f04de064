package nl.blauwdruk.web.signin.oidc;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.blauwdruk.web.people.Membership;
import nl.blauwdruk.web.signin.ProvenPerson;

/** Turns what an identity provider proves of someone into who they are here. */
@ApplicationScoped
class ComingInThroughProvider {

    private static final Logger LOG = System.getLogger(ComingInThroughProvider.class.getName());

    @Inject
    private IdentityProvider provider;

    @Inject
    private OidcSettings settings;

    /** Who the code stands for. */
    Proof prove(AuthorizationCode code, OidcQuestion question) throws OidcRefused {
        IdentityProvider.Redeemed redeemed = provider.redeem(code, question);
        IDTokenClaimsSet claims = redeemed.claims();
        String subject = claims.getSubject().getValue();
        String login = text(claims, "preferred_username")
                .or(() -> text(claims, "email"))
                .orElse(subject);
        String name = text(claims, "name").orElse(login);
        return new Proof(
                new ProvenPerson(settings.issuer() + "|" + subject, login, name, memberships(claims, login)),
                redeemed.token());
    }

    /**
     * Empty when the provider says nothing of roles and nobody expects it to: then what an administrator gave stays. A claim
     * of one text counts as one value, for some providers write it so.
     */
    private Optional<List<Membership>> memberships(IDTokenClaimsSet claims, String login) {
        Object claim = claims.getClaim(settings.rolesClaim());
        if (claim == null && !settings.isAbsenceNoRole()) {
            return Optional.empty();
        }
        List<String> claimed = values(claim);
        ClaimedMemberships read = ClaimedMemberships.of(claimed, settings.meanings());
        if (!read.unknown().isEmpty()) {
            LOG.log(Level.WARNING, "Roles without meaning for {0}: {1}", login, read.unknown());
        }
        return Optional.of(read.memberships());
    }

    private static List<String> values(Object claim) {
        if (claim instanceof Collection<?> several) {
            return several.stream().map(String::valueOf).toList();
        }
        return claim == null ? List.of() : List.of(claim.toString());
    }

    private static Optional<String> text(IDTokenClaimsSet claims, String name) {
        return Optional.ofNullable(claims.getStringClaim(name)).filter(text -> !text.isBlank());
    }
}
