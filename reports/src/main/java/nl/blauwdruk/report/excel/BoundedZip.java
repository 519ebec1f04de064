package nl.blauwdruk.report.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Looks into a zip before anything opens it: what is small outside can be immense inside. */
final class BoundedZip {

    private static final int MOST_ENTRIES = 300;
    private static final long MOST_BYTES = 40L * 1024 * 1024;
    private static final int BLOCK = 8192;

    private BoundedZip() {}

    /** Whether it is a zip with a bearable content. */
    static boolean isBearable(byte[] bytes) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            int entries = 0;
            long total = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                total += size(zip, MOST_BYTES - total);
                if (++entries > MOST_ENTRIES || total > MOST_BYTES) {
                    return false;
                }
            }
            return entries > 0;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    /** Bytes of an entry; one more than allowed when there are more. */
    private static long size(InputStream in, long most) throws IOException {
        byte[] block = new byte[BLOCK];
        long size = 0;
        for (int read = in.read(block); read >= 0 && size <= most; read = in.read(block)) {
            size += read;
        }
        return size;
    }
}
