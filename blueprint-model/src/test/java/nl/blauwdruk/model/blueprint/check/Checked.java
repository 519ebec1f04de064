package nl.blauwdruk.model.blueprint.check;

import static nl.blauwdruk.model.blueprint.Fixtures.aBase;

import java.util.List;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.model.blueprint.InformationItem;
import nl.blauwdruk.model.blueprint.Origin;
import nl.blauwdruk.model.blueprint.PrivacyCategory;
import nl.blauwdruk.model.blueprint.Step;

/** What one rule says of one step, and items to say it of. */
final class Checked {

    private Checked() {}

    static List<Finding> step(BlueprintRule rule, Step step) {
        return rule.check(aBase("minima").add(step));
    }

    static InformationItem anItem(
            String name, String source, PrivacyCategory category, String legalBasis, Origin origin) {
        return new InformationItem(null, name, source, category, legalBasis, origin);
    }
}
