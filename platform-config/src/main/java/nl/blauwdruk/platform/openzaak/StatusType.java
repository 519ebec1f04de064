package nl.blauwdruk.platform.openzaak;

import jakarta.json.JsonObject;
import nl.blauwdruk.platform.json.JsonFields;

/** How far a case can come. */
record StatusType(String url, String zaaktype, String omschrijving, int volgnummer) implements CatalogusObject {

    static final int LIMIT = 80;

    @Override
    public Resource resource() {
        return Resource.STATUSTYPE;
    }

    @Override
    public JsonObject json() {
        return new JsonFields()
                .text("url", url)
                .text("zaaktype", zaaktype)
                .text("omschrijving", omschrijving)
                .number("volgnummer", volgnummer)
                .flag("informeren", false)
                .json();
    }
}
