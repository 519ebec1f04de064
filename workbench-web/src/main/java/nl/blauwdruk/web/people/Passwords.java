package nl.blauwdruk.web.people;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/** Hashes passwords and tells whether one is right, in the same time for an account that does not exist. */
@ApplicationScoped
public class Passwords {

    /** Fewest characters, after NIST SP 800-63B for a password that stands alone or beside a second factor. */
    public static final int SHORTEST = 12;

    /** Most characters; a longer one would only cost time. */
    public static final int LONGEST = 200;

    private static final int RANDOM_BYTES = 15;
    private static final Map<String, String> SETTINGS = Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "210000", // OWASP Password Storage Cheat Sheet
            "Pbkdf2PasswordHash.SaltSizeBytes", "32",
            "Pbkdf2PasswordHash.KeySizeBytes", "64");

    @Inject
    private Pbkdf2PasswordHash hashing;

    private String ofNobody;

    @PostConstruct
    void begin() {
        hashing.initialize(SETTINGS);
        ofNobody = hash(random());
    }

    /** A hash to keep. */
    public String hash(String password) {
        return hashing.generate(password.toCharArray());
    }

    /** Whether the password belongs to the hash; false without a hash, and then it takes as long. */
    public boolean isRight(String password, Optional<String> hash) {
        if (password == null || password.isEmpty() || password.length() > LONGEST) {
            return false;
        }
        boolean right = hashing.verify(password.toCharArray(), hash.orElse(ofNobody));
        return right && hash.isPresent();
    }

    /** Whether someone may choose this password. */
    public static boolean isLongEnough(String password) {
        return password != null && password.length() >= SHORTEST && password.length() <= LONGEST;
    }

    /** A password nobody can guess. */
    public static String random() {
        byte[] bytes = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
