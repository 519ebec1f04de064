package nl.blauwdruk.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads whole files of bounded size, so that no upload can fill the memory. */
public final class BoundedBytes {

    /** Largest blueprint file, in bytes: two hundred times the largest one seen. */
    public static final int LIMIT = 5 * 1024 * 1024;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private BoundedBytes() {}

    /** @throws UnreadableFile when it is absent, no file, empty or too large */
    public static byte[] of(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new UnreadableFile(file.toString(), 0, "Dit bestand is er niet.", "Controleer de naam en de map.");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return of(file.toString(), in);
        } catch (IOException e) {
            throw new UnreadableFile(
                    file.toString(),
                    0,
                    "Dit bestand kan niet worden gelezen.",
                    "Controleer de rechten op het bestand.");
        }
    }

    /** @throws UnreadableFile when the stream is empty or longer than the limit */
    public static byte[] of(String name, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LIMIT + 1);
        if (bytes.length > LIMIT) {
            throw new UnreadableFile(
                    name, 0, "Dit bestand is groter dan 5 MB.", "Een blauwdruk is kleiner: kies het goede bestand.");
        }
        if (bytes.length == 0) {
            throw new UnreadableFile(name, 0, "Dit bestand is leeg.", "Kies een bestand met een blauwdruk.");
        }
        return bytes;
    }

    /**
     * The bytes as UTF-8 text, without a byte order mark.
     *
     * @throws UnreadableFile when they are in another encoding
     */
    public static String text(String name, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new UnreadableFile(
                    name, 0, "Dit bestand heeft een andere tekencodering dan UTF-8.", "Bewaar het als UTF-8.");
        }
    }
}
