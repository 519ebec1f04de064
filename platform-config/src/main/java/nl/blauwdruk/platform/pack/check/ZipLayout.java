package nl.blauwdruk.platform.pack.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.model.Severity;
import nl.blauwdruk.platform.openzaak.Resource;
import nl.blauwdruk.platform.pack.PackPaths;

/** The zaaktype zip holds JSON arrays at its root and nothing else: Open Zaak silently skips what is in a folder. */
final class ZipLayout implements PackRule {

    @Override
    public String name() {
        return "zip-indeling";
    }

    @Override
    public List<Finding> check(PackContent pack) {
        if (pack.file(PackPaths.ZAAKTYPE).isEmpty()) {
            return List.of(wrong("Het zaaktype ontbreekt.", PackPaths.ZAAKTYPE, "Maak het pakket opnieuw."));
        }
        if (!pack.zaaktypeProblem().isEmpty()) {
            return List.of(wrong(pack.zaaktypeProblem(), PackPaths.ZAAKTYPE, "Maak het pakket opnieuw."));
        }
        List<Finding> findings = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : pack.zaaktypeFiles().entrySet()) {
            String where = PackPaths.ZAAKTYPE + ", " + file.getKey();
            if (file.getKey().contains("/")) {
                findings.add(wrong(
                        "Dit bestand staat in een map; Open Zaak slaat het over.",
                        where,
                        "Zet de bestanden los in de zip, zonder map eromheen."));
            } else if (Resource.ofFile(file.getKey()).isEmpty()) {
                findings.add(wrong(
                        "Dit bestand kent Open Zaak niet bij de import van een zaaktype.",
                        where,
                        "Haal het uit de zip."));
            } else if (PackContent.array(file.getValue()).isEmpty()) {
                findings.add(wrong("Dit bestand is geen JSON-lijst.", where, "Maak het pakket opnieuw."));
            }
        }
        return findings;
    }

    private Finding wrong(String message, String where, String advice) {
        return new Finding(name(), Severity.ERROR, message, where, 0, advice);
    }
}
