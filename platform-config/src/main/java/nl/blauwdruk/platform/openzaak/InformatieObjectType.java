package nl.blauwdruk.platform.openzaak;

import jakarta.json.JsonObject;
import java.util.List;
import nl.blauwdruk.platform.json.JsonFields;

/** A kind of document in the catalogue. */
record InformatieObjectType(
        String url, String catalogus, String omschrijving, String vertrouwelijkheidaanduiding, String beginGeldigheid)
        implements CatalogusObject {

    static final int LIMIT = 80;

    @Override
    public Resource resource() {
        return Resource.INFORMATIEOBJECTTYPE;
    }

    @Override
    public JsonObject json() {
        return new JsonFields()
                .text("url", url)
                .text("catalogus", catalogus)
                .text("omschrijving", omschrijving)
                .text("vertrouwelijkheidaanduiding", vertrouwelijkheidaanduiding)
                .text("informatieobjectcategorie", "onbekend")
                .texts("trefwoord", List.of())
                .value("omschrijving_generiek", generic())
                .text("begin_geldigheid", beginGeldigheid)
                .nothing("einde_geldigheid")
                .json();
    }

    /** Filled in full: empty values have broken imports. */
    private JsonObject generic() {
        String end = "informatieobjecttype_omschrijving_generiek";
        return new JsonFields()
                .text(end, omschrijving)
                .text("definitie_" + end, omschrijving)
                .text("herkomst_" + end, "gemeente")
                .text("hierarchie_" + end, "-")
                .text("opmerking_" + end, "")
                .json();
    }
}
