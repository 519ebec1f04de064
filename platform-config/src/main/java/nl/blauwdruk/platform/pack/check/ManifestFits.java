package nl.blauwdruk.platform.pack.check;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.model.Severity;
import nl.blauwdruk.platform.pack.PackPaths;

/** The manifest lists every file with its digest, and no other file is there. */
final class ManifestFits implements PackRule {

    @Override
    public String name() {
        return "bestanden-kloppen";
    }

    private static final String ADVICE = "Maak het pakket opnieuw; verander er niets in met de hand.";

    @Override
    public List<Finding> check(PackContent pack) {
        Optional<JsonArray> listed = pack.json(PackPaths.MANIFEST)
                .map(manifest -> manifest.get("files"))
                .filter(JsonArray.class::isInstance)
                .map(JsonArray.class::cast);
        if (listed.isEmpty()) {
            return List.of(wrong("Het overzicht van de bestanden ontbreekt of is niet te lezen.", PackPaths.MANIFEST));
        }
        List<Finding> findings = new ArrayList<>();
        Set<String> unlisted = new TreeSet<>(pack.files().keySet());
        unlisted.removeAll(Set.of(PackPaths.MANIFEST, PackPaths.VALUES));
        for (JsonValue file : listed.get()) {
            String path = text(file, "path");
            unlisted.remove(path);
            Optional<byte[]> content = pack.file(path);
            if (content.isEmpty()) {
                findings.add(wrong("Dit bestand hoort in het pakket, maar is er niet.", path));
            } else if (!text(file, "sha256").equals(sha256(content.get()))) {
                findings.add(wrong("Dit bestand is veranderd nadat het pakket is gemaakt.", path));
            }
        }
        unlisted.forEach(path -> findings.add(wrong("Dit bestand hoort niet bij het pakket.", path)));
        return findings;
    }

    private static String text(JsonValue file, String field) {
        return file instanceof JsonObject object && object.get(field) instanceof JsonString text
                ? text.getString()
                : "";
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private Finding wrong(String message, String where) {
        return new Finding(name(), Severity.ERROR, message, where, 0, ADVICE);
    }
}
