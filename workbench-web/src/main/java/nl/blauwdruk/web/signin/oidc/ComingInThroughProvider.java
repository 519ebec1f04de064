package nl.blauwdruk.web.signin.oidc;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
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
    ProvenPerson prove(AuthorizationCode code, OidcQuestion question) throws OidcRefused {
        IDTokenClaimsSet claims = provider.redeem(code, question);
        String subject = claims.getSubject().getValue();
        String login = text(claims, "preferred_username")
                .or(() -> text(claims, "email"))
                .orElse(subject);
        String name = text(claims, "name").orElse(login);
        return new ProvenPerson(settings.issuer() + "|" + subject, login, name, memberships(claims, login));
    }

    /** Empty when the provider says nothing of roles: then what an administrator gave stays. */
    private Optional<List<Membership>> memberships(IDTokenClaimsSet claims, String login) {
        List<String> claimed = claims.getStringListClaim(settings.rolesClaim());
        if (claimed == null) {
            return Optional.empty();
        }
        ClaimedMemberships read = ClaimedMemberships.of(claimed, settings.meanings());
        if (!read.unknown().isEmpty()) {
            LOG.log(Level.WARNING, "Roles without meaning for {0}: {1}", login, read.unknown());
        }
        return Optional.of(read.memberships());
    }

    private static Optional<String> text(IDTokenClaimsSet claims, String name) {
        return Optional.ofNullable(claims.getStringClaim(name)).filter(text -> !text.isBlank());
    }
}
