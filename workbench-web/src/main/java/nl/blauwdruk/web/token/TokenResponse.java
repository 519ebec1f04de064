package nl.blauwdruk.web.token;

import java.time.Instant;

/**
 * A token.
 *
 * @param secret told only in the answer that makes it, else null
 * @param lastUsedAt to the minute; null when never
 */
public record TokenResponse(
        long id,
        String name,
        boolean write,
        Instant createdAt,
        Instant expiresAt,
        Instant lastUsedAt,
        boolean revoked,
        String secret) {

    static TokenResponse from(AccessToken token) {
        return from(token, null);
    }

    static TokenResponse from(AccessToken token, Secret secret) {
        return new TokenResponse(
                token.id(),
                token.name(),
                !token.onlyReads(),
                token.createdAt(),
                token.expiresAt(),
                token.lastUsedAt().orElse(null),
                token.isRevoked(),
                secret == null ? null : secret.text());
    }
}
