package nl.blauwdruk.platform.openzaak;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What Open Zaak asks of the objects of a resource.
 *
 * @param required fields that must be there, with something in them where they are text
 * @param limits most characters per field
 * @param links fields that hold the address of an object of another resource
 */
public record CatalogusRequirement(Set<String> required, Map<String, Integer> limits, Map<String, Resource> links) {

    private static final Map<Resource, CatalogusRequirement> ALL = Map.of(
            Resource.INFORMATIEOBJECTTYPE,
            new CatalogusRequirement(
                    Set.of(
                            "url",
                            "catalogus",
                            "omschrijving",
                            "vertrouwelijkheidaanduiding",
                            "informatieobjectcategorie",
                            "begin_geldigheid"),
                    Map.of("omschrijving", InformatieObjectType.LIMIT, "informatieobjectcategorie", 80),
                    Map.of()),
            Resource.BESLUITTYPE,
            new CatalogusRequirement(
                    Set.of(
                            "url",
                            "catalogus",
                            "omschrijving",
                            "informatieobjecttypen",
                            "publicatie_indicatie",
                            "begin_geldigheid"),
                    Map.of("omschrijving", BesluitType.LIMIT),
                    Map.of("informatieobjecttypen", Resource.INFORMATIEOBJECTTYPE)),
            Resource.ZAAKTYPE,
            new CatalogusRequirement(
                    Set.of(
                            "url",
                            "catalogus",
                            "identificatie",
                            "omschrijving",
                            "vertrouwelijkheidaanduiding",
                            "doel",
                            "aanleiding",
                            "indicatie_intern_of_extern",
                            "handeling_initiator",
                            "onderwerp",
                            "handeling_behandelaar",
                            "doorlooptijd",
                            "opschorting_en_aanhouding_mogelijk",
                            "verlenging_mogelijk",
                            "publicatie_indicatie",
                            "producten_of_diensten",
                            "referentieproces",
                            "verantwoordelijke",
                            "begin_geldigheid",
                            "versiedatum",
                            "besluittypen",
                            "gerelateerde_zaaktypen"),
                    Map.of(
                            "identificatie", ZaakType.IDENTIFICATIE_LIMIT,
                            "omschrijving", ZaakType.OMSCHRIJVING_LIMIT,
                            "onderwerp", ZaakType.OMSCHRIJVING_LIMIT,
                            "handeling_initiator", 20,
                            "handeling_behandelaar", 20,
                            "verantwoordelijke", ZaakType.VERANTWOORDELIJKE_LIMIT),
                    Map.of("besluittypen", Resource.BESLUITTYPE)),
            Resource.STATUSTYPE,
            new CatalogusRequirement(
                    Set.of("url", "zaaktype", "omschrijving", "volgnummer"),
                    Map.of("omschrijving", StatusType.LIMIT),
                    Map.of("zaaktype", Resource.ZAAKTYPE)),
            Resource.ZAAKTYPE_INFORMATIEOBJECTTYPE,
            new CatalogusRequirement(
                    Set.of("url", "zaaktype", "informatieobjecttype", "volgnummer", "richting"),
                    Map.of(),
                    Map.of(
                            "zaaktype", Resource.ZAAKTYPE,
                            "informatieobjecttype", Resource.INFORMATIEOBJECTTYPE,
                            "statustype", Resource.STATUSTYPE)),
            Resource.RESULTAATTYPE,
            new CatalogusRequirement(
                    Set.of("url", "zaaktype", "omschrijving", "resultaattypeomschrijving", "selectielijstklasse"),
                    Map.of("omschrijving", ResultaatType.LIMIT),
                    Map.of("zaaktype", Resource.ZAAKTYPE)),
            Resource.ROLTYPE,
            new CatalogusRequirement(
                    Set.of("url", "zaaktype", "omschrijving", "omschrijving_generiek"),
                    Map.of("omschrijving", RolType.LIMIT),
                    Map.of("zaaktype", Resource.ZAAKTYPE)),
            Resource.EIGENSCHAP,
            new CatalogusRequirement(
                    Set.of("url", "zaaktype", "naam", "definitie", "specificatie"),
                    Map.of("naam", Eigenschap.NAAM_LIMIT, "definitie", Eigenschap.DEFINITIE_LIMIT),
                    Map.of("zaaktype", Resource.ZAAKTYPE, "statustype", Resource.STATUSTYPE)));

    /** Which fields name an object for people, the first it has. */
    public static final List<String> NAMES = List.of("naam", "omschrijving", "volgnummer", "url");

    public static CatalogusRequirement of(Resource resource) {
        return ALL.get(resource);
    }
}
