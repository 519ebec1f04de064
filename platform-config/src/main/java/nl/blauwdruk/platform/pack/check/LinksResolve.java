package nl.blauwdruk.platform.pack.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.platform.openzaak.CatalogusRequirement;
import nl.blauwdruk.platform.openzaak.Resource;

/** Every address has the form Open Zaak resolves, every link leads to an object in the zip, and all are in one catalogue. */
final class LinksResolve implements PackRule {

    @Override
    public String name() {
        return "verwijzingen";
    }

    private static final String ID = "/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$";
    private static final String ADVICE = "Maak het pakket opnieuw.";

    @Override
    public List<Finding> check(PackContent pack) {
        Map<String, Resource> there = new HashMap<>();
        pack.objects().forEach(object -> there.put(object.text("url"), object.resource()));
        List<Finding> findings = new ArrayList<>();
        Set<String> catalogues = new TreeSet<>();
        for (ZaakObject object : pack.objects()) {
            checkForm(pack, object, findings);
            checkLinks(pack, object, there, findings);
            if (object.has("catalogus") && catalogues.add(object.text("catalogus")) && catalogues.size() > 1) {
                findings.add(
                        pack.error(name(), object, "Dit object hoort bij een andere catalogus dan de rest.", ADVICE));
            }
        }
        return findings;
    }

    private void checkForm(PackContent pack, ZaakObject object, List<Finding> findings) {
        Pattern form = Pattern.compile("/catalogi/api/v1/" + object.resource().path() + ID);
        if (!form.matcher(object.text("url")).find()) {
            findings.add(pack.error(
                    name(),
                    object,
                    "Het adres '" + object.text("url") + "' heeft niet de vorm die Open Zaak kent.",
                    ADVICE));
        }
    }

    private void checkLinks(PackContent pack, ZaakObject object, Map<String, Resource> there, List<Finding> findings) {
        new TreeMap<>(CatalogusRequirement.of(object.resource()).links()).forEach((field, resource) -> {
            for (String url : object.texts(field)) {
                if (there.get(url) != resource) {
                    findings.add(pack.error(
                            name(),
                            object,
                            "Het veld '" + field + "' verwijst naar iets dat niet in de zip zit.",
                            ADVICE));
                }
            }
        });
    }
}
