package nl.blauwdruk.web.factor;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * A shared secret as the database holds it: AES-GCM, bound to its account, so that it opens nothing where the key is not, and
 * means nothing in the row of another.
 *
 * @param text version, nonce and sealed secret
 */
record KeptSecret(String text) {

    private static final String VERSION = "1:";
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    static KeptSecret seal(SharedSecret secret, long account, SecretKey key) {
        byte[] nonce = new byte[NONCE_BYTES];
        new SecureRandom().nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, account, key).doFinal(secret.bytes());
            byte[] all = ByteBuffer.allocate(nonce.length + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
            return new KeptSecret(VERSION + Base64.getEncoder().encodeToString(all));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + CIPHER, e);
        }
    }

    /** The secret; empty when it was sealed with another key or for another account, or was tampered with. */
    Optional<SharedSecret> open(long account, SecretKey key) {
        if (!text.startsWith(VERSION)) {
            return Optional.empty();
        }
        try {
            ByteBuffer all = ByteBuffer.wrap(Base64.getDecoder().decode(text.substring(VERSION.length())));
            byte[] nonce = new byte[NONCE_BYTES];
            all.get(nonce);
            byte[] sealed = new byte[all.remaining()];
            all.get(sealed);
            return Optional.of(SharedSecret.of(
                    cipher(Cipher.DECRYPT_MODE, nonce, account, key).doFinal(sealed)));
        } catch (GeneralSecurityException | RuntimeException notOurs) {
            return Optional.empty();
        }
    }

    private static Cipher cipher(int mode, byte[] nonce, long account, SecretKey key) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(("second factor of account " + account).getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
