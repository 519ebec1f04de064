package nl.blauwdruk.platform.openzaak;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import nl.blauwdruk.platform.json.JsonFields;

/**
 * The kind of case that a service is.
 *
 * @param text what is said in words
 * @param doorlooptijd ISO 8601
 * @param source the base it is derived from; empty for none
 */
record ZaakType(
        String url,
        String catalogus,
        String identificatie,
        Text text,
        String vertrouwelijkheidaanduiding,
        String doorlooptijd,
        String verantwoordelijke,
        Optional<Source> source,
        List<String> besluittypen,
        String beginGeldigheid)
        implements CatalogusObject {

    static final int OMSCHRIJVING_LIMIT = 80;
    static final int IDENTIFICATIE_LIMIT = 50;
    static final int VERANTWOORDELIJKE_LIMIT = 50;

    record Text(String omschrijving, String doel, String aanleiding, String toelichting) {}

    /** Where it comes from: the standard's own place for a base and its variants. */
    record Source(
            String catalogusUrl, String domein, String rsin, String url, String identificatie, String omschrijving) {

        private JsonObject catalogusJson() {
            return new JsonFields()
                    .text("url", catalogusUrl)
                    .text("domein", domein)
                    .text("rsin", rsin)
                    .json();
        }

        private JsonObject json() {
            return new JsonFields()
                    .text("url", url)
                    .text("identificatie", identificatie)
                    .text("omschrijving", omschrijving)
                    .json();
        }
    }

    @Override
    public Resource resource() {
        return Resource.ZAAKTYPE;
    }

    @Override
    public JsonObject json() {
        JsonFields fields = new JsonFields();
        source.ifPresent(
                from -> fields.value("broncatalogus", from.catalogusJson()).value("bronzaaktype", from.json()));
        return fields.text("url", url)
                .text("catalogus", catalogus)
                .text("identificatie", identificatie)
                .text("omschrijving", text.omschrijving())
                .text("omschrijving_generiek", "")
                .text("vertrouwelijkheidaanduiding", vertrouwelijkheidaanduiding)
                .text("doel", text.doel())
                .text("aanleiding", text.aanleiding())
                .text("toelichting", text.toelichting())
                .text("onderwerp", text.omschrijving())
                .text("indicatie_intern_of_extern", "extern")
                .text("handeling_initiator", "Aanvragen")
                .text("handeling_behandelaar", "Behandelen")
                .text("doorlooptijd", doorlooptijd)
                .nothing("servicenorm") // a norm of zero days is refused by later versions
                .flag("opschorting_en_aanhouding_mogelijk", true)
                .flag("verlenging_mogelijk", false)
                .nothing("verlengingstermijn")
                .flag("publicatie_indicatie", false)
                .texts("producten_of_diensten", List.of())
                .text("selectielijst_procestype", Selectielijst.PROCESTYPE)
                .value(
                        "referentieproces",
                        new JsonFields().text("naam", text.omschrijving()).json())
                .text("verantwoordelijke", verantwoordelijke)
                .texts("besluittypen", besluittypen)
                .texts("deelzaaktypen", List.of())
                .texts("gerelateerde_zaaktypen", List.of())
                .text("versiedatum", beginGeldigheid)
                .text("begin_geldigheid", beginGeldigheid)
                .nothing("einde_geldigheid")
                .json();
    }
}
