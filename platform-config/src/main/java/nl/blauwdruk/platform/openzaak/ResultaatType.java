package nl.blauwdruk.platform.openzaak;

import jakarta.json.JsonObject;
import nl.blauwdruk.platform.json.JsonFields;

/** How a case can end, and how long it is kept then. */
record ResultaatType(String url, String zaaktype, String omschrijving, Selectielijst.Default entries)
        implements CatalogusObject {

    static final int LIMIT = 30;

    @Override
    public Resource resource() {
        return Resource.RESULTAATTYPE;
    }

    @Override
    public JsonObject json() {
        return new JsonFields()
                .text("url", url)
                .text("zaaktype", zaaktype)
                .text("omschrijving", omschrijving)
                .text("resultaattypeomschrijving", entries.omschrijvingUrl())
                .text("selectielijstklasse", entries.resultaat().url())
                .text("archiefnominatie", "vernietigen")
                .text("archiefactietermijn", entries.resultaat().keep())
                .value("brondatum_archiefprocedure", sourceDate())
                .json();
    }

    private JsonObject sourceDate() {
        return new JsonFields()
                .text("afleidingswijze", entries.resultaat().afleidingswijze())
                .text("datumkenmerk", "")
                .flag("einddatum_bekend", false)
                .text("objecttype", "")
                .text("registratie", "")
                .nothing("procestermijn")
                .json();
    }
}
