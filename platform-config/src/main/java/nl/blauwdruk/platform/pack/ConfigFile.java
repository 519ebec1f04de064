package nl.blauwdruk.platform.pack;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file of a pack. */
public final class ConfigFile {

    private final String path;
    private final byte[] content;

    /** @param path with slashes, from the top of the pack */
    public ConfigFile(String path, byte[] content) {
        this.path = requireNonNull(path);
        this.content = content.clone();
    }

    static ConfigFile ofText(String path, String text) {
        return new ConfigFile(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public String path() {
        return path;
    }

    public byte[] content() {
        return content.clone();
    }

    /** The content as text in UTF-8. */
    public String text() {
        return new String(content, StandardCharsets.UTF_8);
    }

    public int size() {
        return content.length;
    }

    /** Digest of the content, in hexadecimal digits. */
    public String sha256() {
        return sha256(content);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
