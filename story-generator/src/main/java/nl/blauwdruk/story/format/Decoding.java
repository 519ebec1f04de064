package nl.blauwdruk.story.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Finds out in which encoding a text is: UTF-8, UTF-16, or Windows-1252 as older spreadsheets write it. */
final class Decoding {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char BOM = '\uFEFF';
    private static final int FIRST_VISIBLE = 0x20;
    /** From so many zero bytes in a hundred on, every other byte is one. */
    private static final int MANY_ZEROS = 30;

    private static final int PERCENT = 100;
    private static final int SAMPLE = 1_000;

    private Decoding() {}

    /**
     * The text without its byte order mark.
     *
     * @throws UnreadableStories when it is in none of these, or no text at all
     */
    static String decode(byte[] content) {
        String text = plain(content);
        return text.isEmpty() || text.charAt(0) != BOM ? text : text.substring(1);
    }

    private static String plain(byte[] content) {
        if (startsWith(content, 0xFF, 0xFE)) {
            return strict(content, StandardCharsets.UTF_16LE);
        }
        if (startsWith(content, 0xFE, 0xFF)) {
            return strict(content, StandardCharsets.UTF_16BE);
        }
        if (zerosPercent(content) >= MANY_ZEROS) {
            return strict(content, content[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
        }
        try {
            return decoded(content, StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            return windows(content);
        }
    }

    private static boolean startsWith(byte[] content, int first, int second) {
        return content.length > 1 && (content[0] & 0xFF) == first && (content[1] & 0xFF) == second;
    }

    private static int zerosPercent(byte[] content) {
        int sample = Math.min(SAMPLE, content.length);
        int zeros = 0;
        for (int at = 0; at < sample; at++) {
            zeros += content[at] == 0 ? 1 : 0;
        }
        return sample == 0 ? 0 : PERCENT * zeros / sample;
    }

    /** Any byte is a character there, so control characters tell that it was something else. */
    private static String windows(byte[] content) {
        String text = strict(content, WINDOWS);
        if (text.chars().anyMatch(c -> c < FIRST_VISIBLE && c != '\n' && c != '\r' && c != '\t')) {
            throw noText();
        }
        return text;
    }

    private static String strict(byte[] content, Charset charset) {
        try {
            return decoded(content, charset);
        } catch (CharacterCodingException e) {
            throw noText();
        }
    }

    private static String decoded(byte[] content, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(content))
                .toString();
    }

    private static UnreadableStories noText() {
        return new UnreadableStories(
                "Dit is geen tekst in UTF-8, UTF-16 of Windows-1252. Bewaar het bestand als CSV (UTF-8).");
    }
}
