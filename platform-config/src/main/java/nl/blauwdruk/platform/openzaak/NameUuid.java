package nl.blauwdruk.platform.openzaak;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Identifiers that follow from a name (UUID version 5), so that generating again gives the same. */
final class NameUuid {

    /** The namespace of this product; never change it, for loaded packs are known by what follows from it. */
    private static final UUID NAMESPACE = UUID.fromString("1f6cbbf3-8ab2-5f6e-9e57-6a3b0a4d7c11");

    private static final int VERSION_BYTE = 6;
    private static final int VARIANT_BYTE = 8;

    private NameUuid() {}

    static UUID of(String name) {
        byte[] hash = sha1(name);
        hash[VERSION_BYTE] = (byte) ((hash[VERSION_BYTE] & 0x0f) | 0x50);
        hash[VARIANT_BYTE] = (byte) ((hash[VARIANT_BYTE] & 0x3f) | 0x80);
        ByteBuffer bytes = ByteBuffer.wrap(hash);
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    private static byte[] sha1(String name) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-1");
            digest.update(ByteBuffer.allocate(16)
                    .putLong(NAMESPACE.getMostSignificantBits())
                    .putLong(NAMESPACE.getLeastSignificantBits())
                    .flip());
            return digest.digest(name.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-1", e);
        }
    }
}
