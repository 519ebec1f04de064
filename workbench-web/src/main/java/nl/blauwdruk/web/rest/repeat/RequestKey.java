package nl.blauwdruk.web.rest.repeat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The key a program gave to a request.
 *
 * @param login whose it is: two people may well use the same
 * @param text as they sent it, without quotes
 */
record RequestKey(String login, String text) {

    /** Quoted, as the draft of the standard wants it, or bare, as most programs send it. */
    private static final Pattern FORM = Pattern.compile("\"([!#-\\[\\]-~]{1,200})\"|([!#-\\[\\]-~]{1,200})");

    /** The key in a header; empty when it has not the form of one. */
    static Optional<RequestKey> of(String login, String header) {
        Matcher form = FORM.matcher(header.strip());
        return form.matches()
                ? Optional.of(new RequestKey(login, form.group(1) == null ? form.group(2) : form.group(1)))
                : Optional.empty();
    }

    /** What it is known by. */
    String id() {
        return HexFormat.of().formatHex(digest().digest());
    }

    /** Tells one request from another; nobody can try out what was in the body, as the key itself is not kept. */
    String fingerprint(String address, String type, byte[] body) {
        MessageDigest digest = digest();
        digest.update(("\nPOST " + address + "\n" + type + "\n").getBytes(StandardCharsets.UTF_8));
        digest.update(body);
        return HexFormat.of().formatHex(digest.digest());
    }

    private MessageDigest digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((login + "\n" + text).getBytes(StandardCharsets.UTF_8));
            return digest;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
