package nl.blauwdruk.platform.pack.check;

import java.util.ArrayList;
import java.util.List;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.platform.openzaak.Resource;

/** The zaaktype names both the catalogue and the zaaktype it is derived from, or neither. */
final class SourceTogether implements PackRule {

    @Override
    public String name() {
        return "bron-compleet";
    }

    @Override
    public List<Finding> check(PackContent pack) {
        List<Finding> findings = new ArrayList<>();
        for (ZaakObject zaaktype : pack.objects(Resource.ZAAKTYPE)) {
            if (zaaktype.object("broncatalogus").isEmpty()
                    != zaaktype.object("bronzaaktype").isEmpty()) {
                findings.add(pack.error(
                        name(),
                        zaaktype,
                        "Van broncatalogus en bronzaaktype is er maar één gevuld.",
                        "Vul beide, of geen van beide."));
            }
        }
        return findings;
    }
}
