package nl.blauwdruk.platform.openzaak;

import jakarta.json.JsonObject;
import java.util.List;
import nl.blauwdruk.platform.json.JsonFields;

/** A kind of decision in the catalogue. */
record BesluitType(
        String url, String catalogus, String omschrijving, List<String> informatieobjecttypen, String beginGeldigheid)
        implements CatalogusObject {

    static final int LIMIT = 80;

    @Override
    public Resource resource() {
        return Resource.BESLUITTYPE;
    }

    /** Without zaaktypen: the import takes the relation from the zaaktype. */
    @Override
    public JsonObject json() {
        return new JsonFields()
                .text("url", url)
                .text("catalogus", catalogus)
                .text("omschrijving", omschrijving)
                .flag("publicatie_indicatie", false)
                .texts("informatieobjecttypen", informatieobjecttypen)
                .texts("zaaktypen", List.of())
                .text("begin_geldigheid", beginGeldigheid)
                .nothing("einde_geldigheid")
                .json();
    }
}
