package nl.blauwdruk.platform.openzaak;

import nl.blauwdruk.model.Severity;
import nl.blauwdruk.model.blueprint.PrivacyCategory;

/** The data of a case, under names that are short enough. */
final class Properties {

    private final Draft draft;

    Properties(Draft draft) {
        this.draft = draft;
    }

    void add() {
        Abbreviation names = new Abbreviation(Eigenschap.NAAM_LIMIT);
        draft.service().properties().forEach((key, property) -> {
            if (property.category() == PrivacyCategory.BSN) {
                return; // a BSN belongs to the person in the case, never among its data
            }
            String name = names.of(property.name());
            String url = draft.addresses().of(Resource.EIGENSCHAP, key);
            draft.add(
                    new Eigenschap(url, draft.zaaktype(), name, property.name(), property.source(), property.format()));
            draft.configures(property, url);
            draft.fits(property.name(), Eigenschap.DEFINITIE_LIMIT, "definitie van een eigenschap", property.place());
            if (!name.equals(property.name())) {
                draft.find(
                        "naam-afgekort",
                        Severity.INFO,
                        "De eigenschap '" + property.name() + "' heet in het zaaktype '" + name
                                + "', want een naam heeft daar hooguit " + Eigenschap.NAAM_LIMIT
                                + " tekens; de volle naam staat in de definitie.",
                        property.place(),
                        "Wilt u een andere korte naam, kort dan de naam in de blauwdruk in.");
            }
        });
    }
}
