package nl.blauwdruk.platform.pack.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.platform.openzaak.Resource;

/** What must be unique in a zaaktype is so, and no identifier is used for two things. */
final class UniqueInZaaktype implements PackRule {

    @Override
    public String name() {
        return "dubbel";
    }

    private static final Map<Resource, List<String>> UNIQUE = Map.of(
            Resource.RESULTAATTYPE, List.of("omschrijving"),
            Resource.EIGENSCHAP, List.of("naam"),
            Resource.STATUSTYPE, List.of("omschrijving", "volgnummer"),
            Resource.ROLTYPE, List.of("omschrijving"),
            Resource.ZAAKTYPE_INFORMATIEOBJECTTYPE, List.of("volgnummer"),
            Resource.INFORMATIEOBJECTTYPE, List.of("omschrijving"),
            Resource.BESLUITTYPE, List.of("omschrijving"));

    @Override
    public List<Finding> check(PackContent pack) {
        List<Finding> findings = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (ZaakObject object : pack.objects()) {
            if (!seen.add("id " + object.id())) {
                findings.add(
                        pack.error(name(), object, "Deze UUID staat voor twee dingen.", "Maak het pakket opnieuw."));
            }
            for (String field : UNIQUE.getOrDefault(object.resource(), List.of())) {
                String value = field.equals("volgnummer")
                        ? Integer.toString(object.number(field))
                        : object.text(field).toLowerCase(Locale.ROOT);
                if (!seen.add(object.resource() + " " + field + " " + value)) {
                    findings.add(pack.error(
                            name(),
                            object,
                            "Het veld '" + field + "' met '" + value + "' komt twee keer voor.",
                            "Geef in de blauwdruk verschillende dingen verschillende namen."));
                }
            }
        }
        return findings;
    }
}
