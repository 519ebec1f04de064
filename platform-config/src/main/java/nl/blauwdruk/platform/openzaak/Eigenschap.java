package nl.blauwdruk.platform.openzaak;

import jakarta.json.JsonObject;
import java.util.List;
import nl.blauwdruk.platform.json.JsonFields;
import nl.blauwdruk.platform.service.PropertyFormat;

/** A piece of data of a case. */
record Eigenschap(String url, String zaaktype, String naam, String definitie, String bron, PropertyFormat formaat)
        implements CatalogusObject {

    static final int NAAM_LIMIT = 20;
    static final int DEFINITIE_LIMIT = 255;

    @Override
    public Resource resource() {
        return Resource.EIGENSCHAP;
    }

    @Override
    public JsonObject json() {
        return new JsonFields()
                .text("url", url)
                .text("zaaktype", zaaktype)
                .text("naam", naam)
                .text("definitie", definitie)
                .text("toelichting", bron.isEmpty() ? "" : "Bron: " + bron)
                .value(
                        "specificatie",
                        new JsonFields()
                                .text("groep", "")
                                .text("formaat", formaat.word())
                                .text("lengte", length())
                                .text("kardinaliteit", "1")
                                .texts("waardenverzameling", List.of())
                                .json())
                .nothing("statustype")
                .json();
    }

    /** A date has eight digits by the standard; the others are as long as Open Zaak allows. */
    private String length() {
        return switch (formaat) {
            case DATE -> "8";
            case NUMBER -> "14";
            case TEXT -> "255";
        };
    }
}
