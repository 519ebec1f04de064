package nl.blauwdruk.platform.openzaak;

import jakarta.json.JsonObject;
import nl.blauwdruk.platform.json.JsonFields;

/** Who can take part in a case. */
record RolType(String url, String zaaktype, String omschrijving, String omschrijvingGeneriek)
        implements CatalogusObject {

    static final int LIMIT = 100;

    @Override
    public Resource resource() {
        return Resource.ROLTYPE;
    }

    @Override
    public JsonObject json() {
        return new JsonFields()
                .text("url", url)
                .text("zaaktype", zaaktype)
                .text("omschrijving", omschrijving)
                .text("omschrijving_generiek", omschrijvingGeneriek)
                .json();
    }
}
