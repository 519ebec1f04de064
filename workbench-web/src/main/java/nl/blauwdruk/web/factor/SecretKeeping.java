package nl.blauwdruk.web.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Seals shared secrets for the database, with a key that is not in it: from the settings, else from a file in the data folder. */
@ApplicationScoped
public class SecretKeeping {

    private static final Logger LOG = System.getLogger(SecretKeeping.class.getName());
    private static final Path FILE = Path.of("geheim.sleutel"); // in the working folder, which is the data folder
    private static final int BYTES = 32;
    private static final String ADVICE =
            "BLAUWDRUK_SECRET_KEY must be 32 bytes in Base64; make one with: openssl rand -base64 32";

    @Inject
    @ConfigProperty(name = "blauwdruk.secret.key")
    private Optional<String> given;

    /** What to keep of a secret. */
    public String seal(SharedSecret secret, long account) {
        return KeptSecret.seal(secret, account, key()).text();
    }

    /** The secret of what was kept; empty, and said in the log, when it cannot be opened with the key of now. */
    public Optional<SharedSecret> open(String kept, long account) {
        Optional<SharedSecret> secret = new KeptSecret(kept).open(account, key());
        if (secret.isEmpty()) {
            LOG.log(
                    Level.WARNING,
                    "The second factor of account {0} cannot be opened: was BLAUWDRUK_SECRET_KEY or {1} replaced?",
                    account,
                    FILE);
        }
        return secret;
    }

    private synchronized SecretKey key() {
        return decoded(given.filter(text -> !text.isBlank()).orElseGet(() -> ofFile(FILE)));
    }

    static SecretKey decoded(String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text.strip());
            if (bytes.length == BYTES) {
                return new SecretKeySpec(bytes, "AES");
            }
        } catch (IllegalArgumentException notBase64) {
            throw new IllegalStateException(ADVICE, notBase64);
        }
        throw new IllegalStateException(ADVICE);
    }

    /** The key in the file, which is made at the first time. */
    static String ofFile(Path path) {
        try {
            return Files.exists(path) ? Files.readString(path) : layDown(path);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read or write " + path.toAbsolutePath(), e);
        }
    }

    private static String layDown(Path path) throws IOException {
        try {
            Files.createFile(path);
        } catch (FileAlreadyExistsException another) {
            return Files.readString(path);
        }
        File file = path.toFile();
        if (!file.setReadable(false, false) || !file.setReadable(true, true)) {
            LOG.log(Level.WARNING, "Others on this machine may be able to read {0}", path.toAbsolutePath());
        }
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Files.readString(Files.writeString(path, Base64.getEncoder().encodeToString(bytes)));
    }
}
