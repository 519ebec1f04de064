package nl.blauwdruk.web.token;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The secret of a token, told once.
 *
 * @param text what a program sends
 */
public record Secret(String text) {

    /** By which scanners of published code recognise one. */
    private static final String PREFIX = "bld_";

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** One that nobody can guess. */
    static Secret fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Secret(PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What is kept of it. 256 random bits need no slow hash: there is nothing to guess. */
    String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return PREFIX + "…"; // never in a log
    }
}
