package nl.blauwdruk.platform.pack.check;

import java.util.ArrayList;
import java.util.List;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.platform.openzaak.Selectielijst;

/** Entries of national lists are real: shipped with this product, or chosen by people and then only questioned. */
final class NationalEntries implements PackRule {

    @Override
    public String name() {
        return "landelijke-lijsten";
    }

    @Override
    public List<Finding> check(PackContent pack) {
        List<Finding> findings = new ArrayList<>();
        for (ZaakObject object : pack.objects()) {
            switch (object.resource()) {
                case ZAAKTYPE -> question(pack, object, "selectielijst_procestype", findings);
                case RESULTAATTYPE -> {
                    question(pack, object, "selectielijstklasse", findings);
                    question(pack, object, "resultaattypeomschrijving", findings);
                }
                default -> {
                    // refers to no national list
                }
            }
        }
        return findings;
    }

    private void question(PackContent pack, ZaakObject object, String field, List<Finding> findings) {
        if (!Selectielijst.urls().contains(object.text(field))) {
            findings.add(pack.warning(
                    name(),
                    object,
                    "De keuze in '" + field + "' komt niet uit de lijst die Blauwdruk kent: '" + object.text(field)
                            + "'.",
                    "Controleer in de selectielijst of dit adres bestaat en bij het procestype hoort."));
        }
    }
}
