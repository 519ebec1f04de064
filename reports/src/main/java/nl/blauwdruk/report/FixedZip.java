package nl.blauwdruk.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs a zip anew with one fixed time for every entry, so that the same content has the same bytes. */
public final class FixedZip {

    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private FixedZip() {}

    /** The same content, packed anew. */
    public static byte[] of(byte[] zip) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(zip.length);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
                ZipOutputStream fixed = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(TIME);
                fixed.putNextEntry(copy);
                in.transferTo(fixed);
                fixed.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Reading and writing in memory cannot fail", e);
        }
        return out.toByteArray();
    }
}
