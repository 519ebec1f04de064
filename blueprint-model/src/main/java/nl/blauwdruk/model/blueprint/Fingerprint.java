package nl.blauwdruk.model.blueprint;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Digest of what an element means, without its wording: a link made at another fingerprint is outdated.
 *
 * @param value sixteen hexadecimal digits
 */
public record Fingerprint(String value) {

    private static final int BYTES = 8;
    private static final String PART = "\u001f";

    /** Digest of parts in the order given; an empty part counts. */
    public static Fingerprint of(List<String> parts) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(String.join(PART, parts).getBytes(StandardCharsets.UTF_8));
            return new Fingerprint(HexFormat.of().formatHex(digest, 0, BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
