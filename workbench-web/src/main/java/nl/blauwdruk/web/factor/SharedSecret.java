package nl.blauwdruk.web.factor;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.apache.commons.codec.binary.Base32;

/**
 * What an app on a phone and we both know, and codes are made from.
 *
 * @param text in Base32, as apps take it
 */
public record SharedSecret(String text) implements Serializable {

    private static final int BYTES = 20; // RFC 4226 recommends 160 bits
    private static final int GROUP = 4;
    private static final String ISSUER = "Blauwdruk";

    /** A new one. */
    public static SharedSecret random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return of(bytes);
    }

    static SharedSecret of(byte[] bytes) {
        return new SharedSecret(new Base32().encodeAsString(bytes));
    }

    byte[] bytes() {
        return new Base32().decode(text);
    }

    /** The address that apps read from a drawing. */
    public String address(String login) {
        return "otpauth://totp/" + ISSUER + ":" + encoded(login) + "?secret=" + text + "&issuer=" + ISSUER;
    }

    private static String encoded(String login) {
        return URLEncoder.encode(login, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** In groups of four, to type over. */
    public String inGroups() {
        return text.replaceAll("(.{" + GROUP + "})(?!$)", "$1 ");
    }

    @Override
    public String toString() {
        return "SharedSecret"; // never in a log
    }
}
