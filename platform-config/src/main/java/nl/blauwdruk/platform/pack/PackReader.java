package nl.blauwdruk.platform.pack;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.model.Severity;
import nl.blauwdruk.platform.openzaak.ZaaktypeChecks;

/** Reads a pack somebody hands in, within bounds, and says what is wrong with it. */
public final class PackReader {

    private static final int MOST_FILES = 1_000;
    private static final int LARGEST_FILE = 10 * 1024 * 1024;
    private static final int LARGEST_PACK = 50 * 1024 * 1024;
    private static final String MANIFEST = "pakket.json";
    private static final String ZAAKTYPE = "openzaak/zaaktype.zip";
    private static final String AGAIN = "Maak het pakket opnieuw.";

    private PackReader() {}

    /**
     * Unpacks a zip.
     *
     * @throws UnreadablePack when it is no zip, too large, or has paths that lead outside
     */
    public static Map<String, byte[]> unzip(byte[] zip) {
        Map<String, byte[]> files = new TreeMap<>();
        int total = 0;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.isDirectory()) {
                    continue;
                }
                requireInside(entry.getName());
                byte[] content = in.readNBytes(LARGEST_FILE + 1);
                total += content.length;
                if (content.length > LARGEST_FILE || total > LARGEST_PACK || files.size() >= MOST_FILES) {
                    throw new UnreadablePack("Dit pakket is groter dan een pakket kan zijn.");
                }
                files.put(entry.getName(), content);
            }
        } catch (IOException e) {
            throw new UnreadablePack("Dit is geen leesbare zip.");
        }
        if (files.isEmpty()) {
            throw new UnreadablePack("Dit is geen zip met bestanden.");
        }
        return files;
    }

    private static void requireInside(String name) {
        if (name.startsWith("/") || name.contains("..") || name.contains("\\") || name.contains(":")) {
            throw new UnreadablePack("Het pad '" + name + "' wijst buiten het pakket.");
        }
    }

    /** Every check on the files of a pack. */
    public static List<Finding> check(Map<String, byte[]> files) {
        List<Finding> findings = new ArrayList<>();
        byte[] manifest = files.get(MANIFEST);
        if (manifest == null) {
            findings.add(error("manifest", "Er is geen " + MANIFEST + ".", MANIFEST));
        } else {
            hashes(manifest, files, findings);
        }
        byte[] zaaktype = files.get(ZAAKTYPE);
        if (zaaktype == null) {
            findings.add(error("zaaktype", "Er is geen " + ZAAKTYPE + ".", ZAAKTYPE));
        } else {
            zaaktype(zaaktype, findings);
        }
        return findings;
    }

    private static Finding error(String rule, String message, String place) {
        return new Finding(rule, Severity.ERROR, message, place, 0, AGAIN);
    }

    private static void hashes(byte[] manifest, Map<String, byte[]> files, List<Finding> findings) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(manifest))) {
            JsonObject listed = reader.readObject().getJsonObject("bestanden");
            if (listed == null) {
                findings.add(error("manifest", "Het manifest noemt geen bestanden.", MANIFEST));
                return;
            }
            listed.forEach((path, hash) -> {
                byte[] content = files.get(path);
                if (content == null) {
                    findings.add(error("missing-file", "Dit bestand staat in het manifest maar is er niet.", path));
                } else if (!(hash instanceof JsonString text)
                        || !text.getString().equals(PackGenerator.sha256(content))) {
                    findings.add(
                            error("changed-file", "Dit bestand is veranderd sinds het pakket werd gemaakt.", path));
                }
            });
            files.keySet().stream()
                    .filter(path -> !path.equals(MANIFEST) && !listed.containsKey(path))
                    .forEach(path ->
                            findings.add(error("foreign-file", "Dit bestand staat niet in het manifest.", path)));
        } catch (JsonException | ClassCastException | IllegalStateException e) {
            findings.add(error("manifest", "Het manifest is geen leesbare JSON.", MANIFEST));
        }
    }

    private static void zaaktype(byte[] zip, List<Finding> findings) {
        Map<String, JsonArray> resources = new TreeMap<>();
        try {
            for (Map.Entry<String, byte[]> file : unzip(zip).entrySet()) {
                if (file.getKey().contains("/")) {
                    findings.add(
                            error("layout", "Open Zaak slaat een map in de zip over.", ZAAKTYPE + "/" + file.getKey()));
                    continue;
                }
                try (JsonReader reader = Json.createReader(new ByteArrayInputStream(file.getValue()))) {
                    resources.put(file.getKey().replace(".json", ""), reader.readArray());
                }
            }
        } catch (UnreadablePack | JsonException e) {
            findings.add(error("zaaktype", "Het zaaktype is niet leesbaar: " + e.getMessage(), ZAAKTYPE));
            return;
        }
        findings.addAll(ZaaktypeChecks.check(resources));
    }
}
