package nl.blauwdruk.platform.pack.check;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.platform.openzaak.CatalogusRequirement;

/** No name is longer than Open Zaak can hold. */
final class LengthLimits implements PackRule {

    @Override
    public String name() {
        return "lengte-van-namen";
    }

    @Override
    public List<Finding> check(PackContent pack) {
        List<Finding> findings = new ArrayList<>();
        for (ZaakObject object : pack.objects()) {
            new TreeMap<>(CatalogusRequirement.of(object.resource()).limits()).forEach((field, limit) -> {
                int length = object.text(field).length();
                if (length > limit) {
                    findings.add(pack.error(
                            name(),
                            object,
                            "Het veld '" + field + "' heeft " + length + " tekens; er passen er " + limit + ".",
                            "Kort de naam in de blauwdruk in en maak het pakket opnieuw."));
                }
            });
        }
        return findings;
    }
}
