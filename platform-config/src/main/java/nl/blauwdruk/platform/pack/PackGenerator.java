package nl.blauwdruk.platform.pack;

import jakarta.json.JsonArray;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.comparison.Comparison;
import nl.blauwdruk.platform.ConfigFile;
import nl.blauwdruk.platform.SortedJson;
import nl.blauwdruk.platform.openzaak.ZaaktypeChecks;
import nl.blauwdruk.platform.openzaak.ZaaktypeFiles;
import nl.blauwdruk.platform.service.ServiceModel;

/** Makes the pack of one municipality; the same blueprints always give the same bytes. */
public final class PackGenerator {

    private static final List<String> UNMAPPED = List.of(
            "selectielijst_procestype: Voorzieningen verstrekken (8, 2020)",
            "selectielijstklasse van Toegekend",
            "selectielijstklasse van Afgewezen",
            "selectielijstklasse van Buiten behandeling gelaten",
            "resultaattypeomschrijving van alle resultaten",
            "rsin en domein van de catalogus");

    private PackGenerator() {}

    /**
     * Makes a pack.
     *
     * @param base the shared journey; without it the pack has no patch and no lineage
     * @param comparison of the theme, with this variant in it
     * @throws IllegalArgumentException for a blueprint without owner
     */
    public static Pack generate(Optional<Blueprint> base, Blueprint variant, Comparison comparison) {
        if (variant.isBase()) {
            throw new IllegalArgumentException("A pack is made for a municipality, not for the base");
        }
        ZaaktypeFiles zaaktype = new ZaaktypeFiles(variant, base);
        List<Finding> findings = new ArrayList<>(zaaktype.findings());
        findings.addAll(ZaaktypeChecks.check(arrays(zaaktype)));
        List<ConfigFile> files = new ArrayList<>();
        files.add(new ConfigFile("openzaak/zaaktype.zip", zaaktype.zip()));
        base.ifPresent(shared -> files.addAll(differences(shared, variant, comparison)));
        files.add(ConfigFile.text("omgeving/waarden.example.yaml", environment(variant)));
        files.add(new ConfigFile("controle/rapport.json", SortedJson.bytes(report(findings))));
        files.add(new ConfigFile("pakket.json", SortedJson.bytes(manifest(base, variant, files))));
        return new Pack(name(variant), files, findings, UNMAPPED, zaaktype.contained());
    }

    private static String name(Blueprint variant) {
        return "pakket-" + variant.key() + "-" + (variant.edition().isEmpty() ? "0" : variant.edition());
    }

    private static Map<String, JsonArray> arrays(ZaaktypeFiles zaaktype) {
        Map<String, JsonArray> arrays = new TreeMap<>();
        zaaktype.rows()
                .forEach((resource, rows) ->
                        arrays.put(resource, SortedJson.value(rows).asJsonArray()));
        return arrays;
    }

    private static List<ConfigFile> differences(Blueprint base, Blueprint variant, Comparison comparison) {
        ServiceModel shared = ServiceModel.ofBase(base);
        ServiceModel own = ServiceModel.ofVariant(variant, base, comparison);
        return List.of(
                new ConfigFile("verschillen/basis.json", SortedJson.bytes(shared.json())),
                new ConfigFile("verschillen/" + variant.key() + ".patch.json", SortedJson.bytes(own.patchFrom(shared))),
                ConfigFile.text("verschillen/rapport.html", DifferenceReport.html(base, variant, comparison)));
    }

    private static String environment(Blueprint variant) {
        StringBuilder text = new StringBuilder("# Wat " + variant.ownerName()
                + " zelf invult voordat dit pakket wordt geladen. Tot die tijd is het pakket een concept.\n"
                + "openzaak:\n  url: \"\"\n  catalogus:\n    domein: \"\"\n    rsin: \"\"\nte_bevestigen:\n");
        UNMAPPED.forEach(choice -> text.append("  - \"").append(choice).append("\"\n"));
        return text.toString();
    }

    private static Map<String, Object> report(List<Finding> findings) {
        List<Object> rows = new ArrayList<>();
        for (Finding finding : findings) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("check", finding.rule());
            row.put("severity", finding.severity().word());
            row.put("where", finding.place());
            row.put("message", finding.message());
            row.put("advice", finding.advice());
            rows.add(row);
        }
        return Map.of("findings", rows);
    }

    private static Map<String, Object> manifest(Optional<Blueprint> base, Blueprint variant, List<ConfigFile> files) {
        Map<String, Object> hashes = new TreeMap<>();
        files.forEach(file -> hashes.put(file.path(), sha256(file.content())));
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("formaat", "blauwdruk-pakket/1");
        manifest.put("pakket", name(variant));
        manifest.put("stand", "concept");
        manifest.put("thema", variant.theme());
        manifest.put("gemeente", variant.ownerName());
        manifest.put("gemeentecode", variant.owner().orElseThrow().code());
        manifest.put("blauwdruk", variant.key());
        manifest.put("versie", variant.edition());
        base.ifPresent(shared -> manifest.put("basis", shared.key()));
        manifest.put("doel", Map.of("openzaak", ZaaktypeFiles.TARGET));
        manifest.put("bestanden", hashes);
        return manifest;
    }

    /** SHA-256 in hexadecimal digits. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
