package nl.blauwdruk.platform.pack.check;

import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.platform.openzaak.Resource;

/** A term of extension goes with the possibility of extension, and the duration is one. */
final class ExtensionTerm implements PackRule {

    @Override
    public String name() {
        return "verlenging";
    }

    private static final Pattern DURATION = Pattern.compile("P(?=\\d)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?");

    @Override
    public List<Finding> check(PackContent pack) {
        List<Finding> findings = new ArrayList<>();
        for (ZaakObject zaaktype : pack.objects(Resource.ZAAKTYPE)) {
            boolean canBeExtended = JsonValue.TRUE.equals(zaaktype.json().get("verlenging_mogelijk"));
            if (canBeExtended != zaaktype.has("verlengingstermijn")) {
                findings.add(pack.error(
                        name(),
                        zaaktype,
                        canBeExtended
                                ? "Verlenging is mogelijk, maar er is geen verlengingstermijn."
                                : "Er is een verlengingstermijn, maar verlenging is niet mogelijk.",
                        "Vul beide velden, of geen van beide."));
            }
            if (!DURATION.matcher(zaaktype.text("doorlooptijd")).matches()) {
                findings.add(pack.error(
                        name(),
                        zaaktype,
                        "De doorlooptijd '" + zaaktype.text("doorlooptijd") + "' is geen tijdsduur volgens ISO 8601.",
                        "Schrijf bijvoorbeeld P8W voor acht weken."));
            }
        }
        return findings;
    }
}
