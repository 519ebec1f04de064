package nl.blauwdruk.platform.pack.check;

import java.util.ArrayList;
import java.util.List;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.model.Severity;
import nl.blauwdruk.platform.openzaak.Resource;
import nl.blauwdruk.platform.pack.PackPaths;

/** One zaaktype with what Open Zaak asks before it may be published. */
final class PublishableZaaktype implements PackRule {

    @Override
    public String name() {
        return "publiceerbaar";
    }

    @Override
    public List<Finding> check(PackContent pack) {
        List<Finding> findings = new ArrayList<>();
        int zaaktypen = pack.objects(Resource.ZAAKTYPE).size();
        if (zaaktypen != 1) {
            findings.add(
                    wrong("Er zijn " + zaaktypen + " zaaktypen; een pakket heeft er één.", "Maak het pakket opnieuw."));
        }
        atLeast(pack, Resource.STATUSTYPE, 2, "Geef de blauwdruk ten minste twee fasen.", findings);
        atLeast(pack, Resource.ROLTYPE, 1, "Noem bij de stappen wie ze uitvoert.", findings);
        atLeast(pack, Resource.RESULTAATTYPE, 1, "Maak het pakket opnieuw.", findings);
        return findings;
    }

    private void atLeast(PackContent pack, Resource resource, int least, String advice, List<Finding> findings) {
        int count = pack.objects(resource).size();
        if (count < least) {
            findings.add(wrong(
                    "Er zijn " + count + " " + resource.path() + "; om te publiceren zijn er ten minste " + least
                            + " nodig.",
                    advice));
        }
    }

    private Finding wrong(String message, String advice) {
        return new Finding(name(), Severity.ERROR, message, PackPaths.ZAAKTYPE, 0, advice);
    }
}
