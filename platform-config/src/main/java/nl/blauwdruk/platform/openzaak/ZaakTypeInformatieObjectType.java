package nl.blauwdruk.platform.openzaak;

import jakarta.json.JsonObject;
import nl.blauwdruk.platform.json.JsonFields;

/** That a kind of document belongs to the zaaktype, and which way it goes. */
record ZaakTypeInformatieObjectType(
        String url, String zaaktype, String informatieobjecttype, int volgnummer, String richting)
        implements CatalogusObject {

    @Override
    public Resource resource() {
        return Resource.ZAAKTYPE_INFORMATIEOBJECTTYPE;
    }

    @Override
    public JsonObject json() {
        return new JsonFields()
                .text("url", url)
                .text("zaaktype", zaaktype)
                .text("informatieobjecttype", informatieobjecttype)
                .number("volgnummer", volgnummer)
                .text("richting", richting)
                .nothing("statustype")
                .json();
    }
}
