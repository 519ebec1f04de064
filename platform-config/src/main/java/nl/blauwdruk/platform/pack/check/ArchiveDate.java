package nl.blauwdruk.platform.pack.check;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.platform.openzaak.Resource;
import nl.blauwdruk.platform.openzaak.Selectielijst;

/** From which date the archive counts fits the list, and only the fields that go with it are filled. */
final class ArchiveDate implements PackRule {

    @Override
    public String name() {
        return "archiefdatum";
    }

    private static final String ADVICE =
            "Pas de afleidingswijze aan, of kies een ander resultaat uit de selectielijst.";
    private static final List<String> FIELDS = List.of("procestermijn", "datumkenmerk", "objecttype", "registratie");

    /** Fields that must be filled per way to derive the date; all others must be empty. */
    private static final Map<String, Set<String>> FILLED = Map.of(
            "afgehandeld", Set.of(),
            "ander_datumkenmerk", Set.of("datumkenmerk", "objecttype", "registratie"),
            "eigenschap", Set.of("datumkenmerk"),
            "gerelateerde_zaak", Set.of(),
            "hoofdzaak", Set.of(),
            "ingangsdatum_besluit", Set.of(),
            "termijn", Set.of("procestermijn"),
            "vervaldatum_besluit", Set.of(),
            "zaakobject", Set.of("datumkenmerk", "objecttype"));

    /** The way a term of the list demands; a way that is a value here fits no other term. */
    private static final Map<String, String> DEMANDED =
            Map.of("nihil", "afgehandeld", "ingeschatte_bestaansduur_procesobject", "termijn");

    @Override
    public List<Finding> check(PackContent pack) {
        List<Finding> findings = new ArrayList<>();
        for (ZaakObject result : pack.objects(Resource.RESULTAATTYPE)) {
            JsonObject source = result.object("brondatum_archiefprocedure");
            if (source.isEmpty()) {
                if (!result.text("archiefnominatie").equals("blijvend_bewaren")) {
                    findings.add(pack.error(
                            name(), result, "Er staat niet vanaf welke datum de bewaartermijn telt.", ADVICE));
                }
            } else {
                checkFields(pack, result, source, findings);
                checkList(pack, result, text(source, "afleidingswijze"), findings);
            }
        }
        return findings;
    }

    private void checkFields(PackContent pack, ZaakObject result, JsonObject source, List<Finding> findings) {
        String way = text(source, "afleidingswijze");
        Set<String> filled = FILLED.get(way);
        if (filled == null) {
            findings.add(pack.error(name(), result, "De afleidingswijze '" + way + "' bestaat niet.", ADVICE));
            return;
        }
        for (String field : FIELDS) {
            boolean isFilled = !text(source, field).isEmpty();
            if (isFilled != filled.contains(field)) {
                findings.add(pack.error(
                        name(),
                        result,
                        "Bij afleidingswijze '" + way + "' moet '" + field + "' "
                                + (isFilled ? "leeg zijn." : "gevuld zijn."),
                        ADVICE));
            }
        }
        boolean knowsEnd = JsonValue.TRUE.equals(source.get("einddatum_bekend"));
        if (knowsEnd && (way.equals("afgehandeld") || way.equals("termijn"))) {
            findings.add(pack.error(
                    name(), result, "Bij afleidingswijze '" + way + "' moet 'einddatum_bekend' nee zijn.", ADVICE));
        }
    }

    private void checkList(PackContent pack, ZaakObject result, String way, List<Finding> findings) {
        Optional<String> term =
                Selectielijst.resultaatAt(result.text("selectielijstklasse")).map(Selectielijst.Resultaat::processTerm);
        boolean isWrong = term.filter(
                        t -> DEMANDED.containsKey(t) ? !DEMANDED.get(t).equals(way) : DEMANDED.containsValue(way))
                .isPresent();
        if (isWrong) {
            findings.add(pack.error(
                    name(),
                    result,
                    "Afleidingswijze '" + way + "' past niet bij procestermijn '" + term.get()
                            + "' van de selectielijst.",
                    ADVICE));
        }
    }

    private static String text(JsonObject source, String field) {
        return source.get(field) instanceof JsonString text ? text.getString() : "";
    }
}
