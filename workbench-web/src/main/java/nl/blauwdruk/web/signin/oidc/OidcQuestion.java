package nl.blauwdruk.web.signin.oidc;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * What was asked of the identity provider, kept in the session until it answers once.
 *
 * @param state ties the answer to this session
 * @param nonce ties the token to this question
 * @param verifier proves that who asked is who redeems the code (PKCE, RFC 7636)
 * @param callback address the provider answers to
 * @param back page to go to after
 */
record OidcQuestion(String state, String nonce, String verifier, String callback, String back, Instant asked)
        implements Serializable {

    static final String ATTRIBUTE = "nl.blauwdruk.oidc";

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    boolean isStillOpen(Instant now) {
        return asked.plus(PATIENCE).isAfter(now);
    }
}
