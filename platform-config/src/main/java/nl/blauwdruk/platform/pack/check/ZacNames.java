package nl.blauwdruk.platform.pack.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.model.Severity;
import nl.blauwdruk.platform.openzaak.Resource;
import nl.blauwdruk.platform.openzaak.ZaaktypeModelling;
import nl.blauwdruk.platform.pack.PackPaths;

/** The names by which the ZAC finds its way are there: statuses with the last one last, one who begins, one who handles, and mail. */
final class ZacNames implements PackRule {

    @Override
    public String name() {
        return "namen-voor-de-zac";
    }

    @Override
    public List<Finding> check(PackContent pack) {
        List<Finding> findings = new ArrayList<>();
        checkStatuses(pack, findings);
        one(pack, "omschrijving_generiek", "initiator", findings);
        one(pack, "omschrijving", ZaaktypeModelling.ZAC_HANDLER, findings);
        boolean hasMail = pack.objects(Resource.INFORMATIEOBJECTTYPE).stream()
                .anyMatch(type -> type.text("omschrijving").equals(ZaaktypeModelling.ZAC_MAIL));
        if (!hasMail) {
            findings.add(warning("Het informatieobjecttype 'e-mail' ontbreekt; de ZAC bewaart er mail mee."));
        }
        return findings;
    }

    private void checkStatuses(PackContent pack, List<Finding> findings) {
        List<ZaakObject> statuses = pack.objects(Resource.STATUSTYPE).stream()
                .sorted(Comparator.comparingInt(status -> status.number("volgnummer")))
                .toList();
        List<String> names =
                statuses.stream().map(status -> status.text("omschrijving")).toList();
        for (String name : ZaaktypeModelling.ZAC_STATUSES) {
            if (!names.contains(name)) {
                findings.add(warning("De status '" + name + "' ontbreekt; de ZAC zoekt die naam."));
            }
        }
        int last = names.size() - 1;
        String end = ZaaktypeModelling.ZAC_STATUSES.get(ZaaktypeModelling.ZAC_STATUSES.size() - 1);
        if (names.contains(end) && !names.get(last).equals(end)) {
            findings.add(pack.error(
                    name(),
                    statuses.get(last),
                    "Na '" + end + "' komt nog een status; een zaak kan dan niet worden afgesloten.",
                    "Geef '" + end + "' het hoogste volgnummer."));
        }
    }

    private void one(PackContent pack, String field, String value, List<Finding> findings) {
        long count = pack.objects(Resource.ROLTYPE).stream()
                .filter(role -> role.text(field).equals(value))
                .count();
        if (count != 1) {
            findings.add(warning("Er zijn " + count + " roltypen als '" + value + "'; de ZAC verwacht er één."));
        }
    }

    private Finding warning(String message) {
        return new Finding(
                name(),
                Severity.WARNING,
                message,
                PackPaths.ZAAKTYPE,
                0,
                "Pas de rollen of fasen in de blauwdruk aan.");
    }
}
