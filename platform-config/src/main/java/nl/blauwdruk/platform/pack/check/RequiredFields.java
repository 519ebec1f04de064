package nl.blauwdruk.platform.pack.check;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.platform.openzaak.CatalogusRequirement;

/** Every object has the fields the API asks for. */
final class RequiredFields implements PackRule {

    @Override
    public String name() {
        return "verplichte-velden";
    }

    @Override
    public List<Finding> check(PackContent pack) {
        List<Finding> findings = new ArrayList<>();
        for (ZaakObject object : pack.objects()) {
            for (String field :
                    new TreeSet<>(CatalogusRequirement.of(object.resource()).required())) {
                if (!object.has(field)) {
                    findings.add(pack.error(
                            name(),
                            object,
                            "Het veld '" + field + "' is leeg of ontbreekt.",
                            "Vul het in de blauwdruk aan."));
                }
            }
        }
        return findings;
    }
}
