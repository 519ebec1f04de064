package nl.blauwdruk.report.excel;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Function;
import nl.blauwdruk.exchange.UnreadableFile;

/** Reads a file that somebody sends, no further than a workbook can be large. */
final class BoundedFile {

    /** Largest workbook, in bytes; a comparison of 342 municipalities has about half. */
    static final int LIMIT = 5 * 1024 * 1024;

    private static final long MOST_SKIPPED = 50L * 1024 * 1024;
    private static final int BLOCK = 8192;

    private BoundedFile() {}

    /**
     * Its bytes.
     *
     * @param refusal makes the refusal of a problem, {@code unread.empty} or {@code unread.large}
     */
    static byte[] bytes(InputStream in, Function<String, UnreadableFile> refusal) throws IOException {
        byte[] bytes = in.readNBytes(LIMIT + 1);
        if (bytes.length == 0) {
            throw refusal.apply("unread.empty");
        }
        if (bytes.length > LIMIT) {
            skipRest(in); // or who sends it never reads the answer
            throw refusal.apply("unread.large");
        }
        return bytes;
    }

    private static void skipRest(InputStream in) throws IOException {
        byte[] block = new byte[BLOCK];
        long skipped = 0;
        for (int read = in.read(block); read >= 0 && skipped < MOST_SKIPPED; read = in.read(block)) {
            skipped += read;
        }
    }
}
