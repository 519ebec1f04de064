package nl.blauwdruk.web.factor;

import java.security.SecureRandom;
import java.util.Locale;
import nl.blauwdruk.web.access.Secret;
import org.apache.commons.codec.binary.Base32;

/**
 * A code on paper that takes the place of the phone once.
 *
 * @param text 16 small letters and digits in groups of four
 */
public record RecoveryCode(String text) {

    private static final int BYTES = 10;

    /** A new one. */
    static RecoveryCode random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        String letters = new Base32().encodeAsString(bytes).toLowerCase(Locale.ROOT);
        return new RecoveryCode(letters.replaceAll("(.{4})(?!$)", "$1-"));
    }

    /** What to keep of a code, however it is typed; it has 80 random bits, so a plain hash suffices. */
    static String hash(String typed) {
        String letters = typed.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return new Secret(letters.replace('0', 'o').replace('1', 'l')).hash(); // digits that a code does not have
    }

    @Override
    public String toString() {
        return "RecoveryCode"; // never in a log
    }
}
