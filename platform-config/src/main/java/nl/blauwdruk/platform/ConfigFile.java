package nl.blauwdruk.platform;

import java.nio.charset.StandardCharsets;

/**
 * A generated file.
 *
 * @param path where it stands in the pack, with forward slashes
 * @param content its bytes; read them only
 */
@SuppressWarnings("ArrayRecordComponent") // carried from generator to writer, never compared
public record ConfigFile(String path, byte[] content) {

    /** A file of text in UTF-8. */
    public static ConfigFile text(String path, String text) {
        return new ConfigFile(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
