package nl.blauwdruk.platform.openzaak;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.model.Severity;

/** What the importer of Open Zaak would refuse or pass over in silence, as a named list of checks. */
public final class ZaaktypeChecks {

    private static final Pattern URL = Pattern.compile(".*/catalogi/api/v1/[a-z-]+/[0-9a-f-]{36}");
    private static final Map<String, Integer> LEAST =
            Map.of("ZaakType", 1, "StatusType", 2, "RolType", 1, "ResultaatType", 1);
    private static final Map<String, Map<String, Integer>> LONGEST = Map.of(
            "ZaakType",
            Map.of(
                    "omschrijving", Limits.OMSCHRIJVING,
                    "onderwerp", Limits.OMSCHRIJVING,
                    "identificatie", Limits.IDENTIFICATIE,
                    "handeling_initiator", Limits.HANDELING,
                    "handeling_behandelaar", Limits.HANDELING,
                    "verantwoordelijke", Limits.VERANTWOORDELIJKE),
            "StatusType",
            Map.of("omschrijving", Limits.OMSCHRIJVING),
            "ResultaatType",
            Map.of("omschrijving", Limits.RESULTAAT),
            "RolType",
            Map.of("omschrijving", Limits.ROL),
            "InformatieObjectType",
            Map.of("omschrijving", Limits.OMSCHRIJVING),
            "BesluitType",
            Map.of("omschrijving", Limits.OMSCHRIJVING),
            "Eigenschap",
            Map.of("naam", Limits.EIGENSCHAP_NAAM, "definitie", Limits.DEFINITIE));
    private static final Map<String, String> UNIQUE =
            Map.of("ResultaatType", "omschrijving", "Eigenschap", "naam", "StatusType", "volgnummer");
    private static final List<String> LINKS = List.of("zaaktype", "informatieobjecttype", "statustype");

    private final Map<String, JsonArray> files;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> urls = new HashSet<>();

    private ZaaktypeChecks(Map<String, JsonArray> files) {
        this.files = files;
    }

    /** @param files rows by resource name, as in the import file */
    public static List<Finding> check(Map<String, JsonArray> files) {
        ZaaktypeChecks checks = new ZaaktypeChecks(files);
        files.values()
                .forEach(rows ->
                        rows.forEach(row -> checks.urls.add(row.asJsonObject().getString("url", ""))));
        checks.enough();
        files.forEach(checks::rows);
        checks.lineage();
        return checks.findings;
    }

    private void error(String rule, String message, String place, String advice) {
        findings.add(new Finding(rule, Severity.ERROR, message, place, 0, advice));
    }

    private void enough() {
        LEAST.forEach((resource, least) -> {
            JsonArray rows = files.get(resource);
            if (rows == null || rows.size() < least) {
                error(
                        "too-few",
                        "Er zijn te weinig rijen in " + resource + ": ten minste " + least
                                + " is nodig om te publiceren.",
                        resource,
                        "Controleer fasen, rollen en uitkomsten in de blauwdruk.");
            }
        });
    }

    private void rows(String resource, JsonArray rows) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            JsonObject row = rows.getJsonObject(i);
            String place = resource + "[" + i + "]";
            if (!URL.matcher(row.getString("url", "")).matches()) {
                error("url", "De url heeft niet de vorm die de importeur verwacht.", place, "Maak het pakket opnieuw.");
            }
            lengths(resource, row, place);
            links(row, place);
            String unique = UNIQUE.get(resource);
            if (unique != null && !seen.add(String.valueOf(row.get(unique)))) {
                error(
                        "doubled",
                        "'" + unique + "' komt twee keer voor: " + row.get(unique) + ".",
                        place,
                        "Geef elk een eigen naam.");
            }
        }
    }

    private void lengths(String resource, JsonObject row, String place) {
        LONGEST.getOrDefault(resource, Map.of()).forEach((field, longest) -> {
            String text = row.getString(field, "");
            if (text.length() > longest) {
                error(
                        "too-long",
                        "'" + field + "' heeft " + text.length() + " tekens; hoogstens " + longest + " is toegestaan: "
                                + text,
                        place,
                        "Kies in de blauwdruk een kortere naam.");
            }
        });
    }

    private void links(JsonObject row, String place) {
        for (String link : LINKS) {
            JsonValue value = row.get(link);
            if (value instanceof JsonString url && !urls.contains(url.getString())) {
                error(
                        "dangling",
                        "'" + link + "' verwijst naar iets dat niet in het pakket zit.",
                        place,
                        "Maak het pakket opnieuw.");
            }
        }
    }

    private void lineage() {
        for (JsonValue value : files.getOrDefault("ZaakType", JsonValue.EMPTY_JSON_ARRAY)) {
            JsonObject row = value.asJsonObject();
            if (row.containsKey("broncatalogus") != row.containsKey("bronzaaktype")) {
                error(
                        "lineage",
                        "Broncatalogus en bronzaaktype horen bij elkaar.",
                        "ZaakType",
                        "Vul beide in of geen van beide.");
            }
        }
    }
}
