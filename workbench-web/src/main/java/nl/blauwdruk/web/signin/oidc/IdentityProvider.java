package nl.blauwdruk.web.signin.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Talks to the identity provider; what it says of itself is asked at the first use and kept. */
@ApplicationScoped
public class IdentityProvider {

    private static final int MILLISECONDS = 5_000;
    private static final int BYTES = 1_000_000;

    @Inject
    private OidcSettings settings;

    private final AtomicReference<Known> known = new AtomicReference<>();

    /** The provider's addresses and the validator that keeps its keys. */
    private record Known(OIDCProviderMetadata metadata, IDTokenValidator validator) {}

    /** A token as it came, and what it says. */
    record Redeemed(IDTokenClaimsSet claims, String token) {}

    /** Where a browser is sent to ask the question. */
    URI questionFor(OidcQuestion question) throws OidcRefused {
        return new AuthenticationRequest.Builder(
                        ResponseType.CODE,
                        Scope.parse(settings.scopes()),
                        new ClientID(settings.clientId()),
                        URI.create(question.callback()))
                .endpointURI(known().metadata().getAuthorizationEndpointURI())
                .state(new State(question.state()))
                .nonce(new Nonce(question.nonce()))
                .codeChallenge(new CodeVerifier(question.verifier()), CodeChallengeMethod.S256)
                .build()
                .toURI();
    }

    /** Redeems a code and gives what the token says; every claim of it was checked. */
    Redeemed redeem(AuthorizationCode code, OidcQuestion question) throws OidcRefused {
        Known provider = known();
        HTTPRequest request = new TokenRequest.Builder(
                        provider.metadata().getTokenEndpointURI(),
                        new ClientSecretBasic(new ClientID(settings.clientId()), new Secret(settings.clientSecret())),
                        new AuthorizationCodeGrant(
                                code, URI.create(question.callback()), new CodeVerifier(question.verifier())))
                .build()
                .toHTTPRequest();
        request.setConnectTimeout(MILLISECONDS);
        request.setReadTimeout(MILLISECONDS);
        try {
            var answer = OIDCTokenResponseParser.parse(request.send());
            if (!answer.indicatesSuccess()) {
                throw new OidcRefused(
                        OidcRefused.Reason.STALE,
                        answer.toErrorResponse().getErrorObject().toString());
            }
            OIDCTokenResponse tokens = (OIDCTokenResponse) answer.toSuccessResponse();
            JWT token = tokens.getOIDCTokens().getIDToken();
            IDTokenClaimsSet claims = provider.validator().validate(token, new Nonce(question.nonce()));
            return new Redeemed(claims, token.getParsedString());
        } catch (IOException | ParseException e) {
            throw new OidcRefused(OidcRefused.Reason.PROVIDER, e);
        } catch (BadJOSEException | JOSEException e) {
            throw new OidcRefused(OidcRefused.Reason.TOKEN, e);
        }
    }

    /** Where the provider ends sessions; empty when it has no such place. */
    Optional<URI> endOfSessions() throws OidcRefused {
        return Optional.ofNullable(known().metadata().getEndSessionEndpointURI());
    }

    private Known known() throws OidcRefused {
        Known now = known.get();
        if (now == null) {
            now = ask();
            known.set(now);
        }
        return now;
    }

    private Known ask() throws OidcRefused {
        Issuer issuer = new Issuer(settings.issuer());
        try {
            OIDCProviderMetadata metadata = OIDCProviderMetadata.resolve(issuer, MILLISECONDS, MILLISECONDS);
            IDTokenValidator validator = new IDTokenValidator(
                    issuer,
                    new ClientID(settings.clientId()),
                    algorithm(metadata),
                    metadata.getJWKSetURI().toURL(),
                    new DefaultResourceRetriever(MILLISECONDS, MILLISECONDS, BYTES));
            return new Known(metadata, validator);
        } catch (GeneralException | IOException e) {
            throw new OidcRefused(OidcRefused.Reason.PROVIDER, e);
        }
    }

    /** Signed with a key pair, always: with a shared secret, or none, whoever knows the client could make a token. */
    private static JWSAlgorithm algorithm(OIDCProviderMetadata metadata) throws OidcRefused {
        if (metadata.getIDTokenJWSAlgs() == null || metadata.getIDTokenJWSAlgs().contains(JWSAlgorithm.RS256)) {
            return JWSAlgorithm.RS256;
        }
        return metadata.getIDTokenJWSAlgs().stream()
                .filter(JWSAlgorithm.Family.SIGNATURE::contains)
                .findFirst()
                .orElseThrow(() -> new OidcRefused(OidcRefused.Reason.PROVIDER, "No signature by key pair offered"));
    }
}
