package nl.blauwdruk.platform.zip;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Reads a zip from someone else: bounded in files and bytes, and no name that leaves its folder. */
public final class BoundedZip {

    /** Most files in one zip. */
    public static final int MOST_FILES = 200;
    /** Most bytes of all files together, unpacked. */
    public static final int MOST_BYTES = 20_000_000;

    private BoundedZip() {}

    /**
     * The files by path; folders are left out.
     *
     * @throws UnsafeZip when it is no zip, or one that goes beyond the bounds
     */
    public static SortedMap<String, byte[]> read(byte[] bytes) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        int left = MOST_BYTES;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.isDirectory()) {
                    continue;
                }
                byte[] content = zip.readNBytes(left + 1);
                left -= content.length;
                if (left < 0) {
                    throw new UnsafeZip("De zip is uitgepakt groter dan " + MOST_BYTES / 1_000_000 + " MB.");
                }
                add(files, requireInside(entry.getName()), content);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UnsafeZip("De zip is beschadigd.");
        }
        if (files.isEmpty()) {
            throw new UnsafeZip("Dit is geen zip, of er zit niets in.");
        }
        return files;
    }

    private static void add(SortedMap<String, byte[]> files, String name, byte[] content) {
        if (files.put(name, content) != null) {
            throw new UnsafeZip("Het bestand " + name + " zit er twee keer in.");
        }
        if (files.size() > MOST_FILES) {
            throw new UnsafeZip("Er zitten meer dan " + MOST_FILES + " bestanden in de zip.");
        }
    }

    /**
     * The name, when it stays inside its folder.
     *
     * @throws UnsafeZip when it does not
     */
    public static String requireInside(String name) {
        boolean leaves = name.startsWith("/")
                || name.contains("\\")
                || name.contains(":")
                || name.indexOf('\0') >= 0
                || java.util.List.of(name.split("/", -1)).contains("..");
        if (leaves) {
            throw new UnsafeZip("De naam '" + name + "' wijst naar een plaats buiten het pakket.");
        }
        return name;
    }
}
