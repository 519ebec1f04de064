package nl.blauwdruk.platform.openzaak;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.blauwdruk.model.Severity;
import nl.blauwdruk.model.blueprint.PrivacyCategory;
import nl.blauwdruk.platform.service.Service;
import nl.blauwdruk.platform.service.ServiceDocument;
import nl.blauwdruk.platform.service.ServiceProperty;
import nl.blauwdruk.platform.service.ServiceTerm;

/** The zaaktype itself: what is said of it in words, how long it may take and what it is derived from. */
final class ZaaktypeHead {

    /** A reasonable term where no law says otherwise (Awb art. 4:13). */
    private static final String DEFAULT_TERM = "P8W";

    private final Draft draft;
    private final Optional<Service> base;
    private final OpenZaakSettings settings;

    ZaaktypeHead(Draft draft, Optional<Service> base, OpenZaakSettings settings) {
        this.draft = draft;
        this.base = base;
        this.settings = settings;
    }

    void add(List<String> decisions) {
        String title = draft.service().head().title();
        String identification = identification(draft.service());
        draft.fits(title, ZaakType.OMSCHRIJVING_LIMIT, "omschrijving van het zaaktype", "titel");
        draft.fits(identification, ZaakType.IDENTIFICATIE_LIMIT, "identificatie", "thema");
        String responsible =
                draft.service().owner().map(owner -> "Gemeente " + owner.name()).orElse("Basis");
        draft.fits(responsible, ZaakType.VERANTWOORDELIJKE_LIMIT, "verantwoordelijke", "gemeente");
        draft.add(new ZaakType(
                draft.zaaktype(),
                draft.addresses().catalogus(),
                identification,
                new ZaakType.Text(
                        title,
                        filled(draft.service().head().outcome(), "uitkomst"),
                        filled(draft.service().head().occasion(), "aanleiding"),
                        audience()),
                Draft.confidentiality(mostPrivate()),
                term(),
                responsible,
                base.map(this::source),
                decisions,
                draft.validFrom()));
        draft.asks(new OpenChoice(
                "verantwoordelijke",
                responsible,
                "Wie is verantwoordelijk voor zaken van dit type?",
                "De blauwdruk noemt de gemeente, niet de afdeling."));
    }

    private String audience() {
        String audience = draft.service().head().audience();
        return audience.isEmpty() ? "" : "Voor wie: " + audience;
    }

    private static String identification(Service service) {
        String owner = service.owner().map(Service.Owner::code).orElse("BASIS");
        return service.theme().toUpperCase(Locale.ROOT) + "-" + owner;
    }

    private String filled(String text, String field) {
        if (!text.isBlank()) {
            return text;
        }
        draft.find(
                "tekst-ontbreekt",
                Severity.WARNING,
                "De blauwdruk noemt geen " + field + "; het zaaktype gebruikt de titel.",
                field,
                "Vul '" + field + "' in de kop van de blauwdruk.");
        return draft.service().head().title();
    }

    private PrivacyCategory mostPrivate() {
        return Stream.concat(
                        draft.service().documents().values().stream().map(ServiceDocument::category),
                        draft.service().properties().values().stream().map(ServiceProperty::category))
                .max(Comparator.naturalOrder())
                .orElse(PrivacyCategory.ORDINARY);
    }

    private String term() {
        if (draft.service().term().isEmpty()) {
            draft.find(
                    "doorlooptijd-aangenomen",
                    Severity.WARNING,
                    "Geen termijn in de blauwdruk is als aantal dagen, weken of maanden te lezen; de doorlooptijd is 8 weken.",
                    "termijnen",
                    "Zet bij de stap met het besluit een termijn, zoals '8 weken na de aanvraag'.");
        }
        String term = draft.service().term().map(ServiceTerm::period).orElse(DEFAULT_TERM);
        draft.asks(new OpenChoice(
                "doorlooptijd",
                term,
                "Hoe lang mag een zaak van dit type duren (ISO 8601)?",
                draft.service()
                        .term()
                        .map(t -> "De langste termijn tot en met het besluit: '" + t.text() + "' (" + t.place() + ").")
                        .orElse("Aangenomen; de blauwdruk noemt geen leesbare termijn.")));
        return term;
    }

    private ZaakType.Source source(Service shared) {
        draft.fits(
                shared.head().title(),
                ZaakType.OMSCHRIJVING_LIMIT,
                "omschrijving van het bronzaaktype",
                "titel van de basis");
        Addresses magazine = new Addresses(settings.sourceUrl(), Draft.scope(shared));
        draft.asks(new OpenChoice(
                "bron.rsin",
                settings.sourceRsin(),
                "Wat is de RSIN van de beheerder van het basismodel?",
                "Niet bekend uit de blauwdruk; nullen staan voor: nog invullen."));
        return new ZaakType.Source(
                magazine.catalogus(),
                settings.sourceDomein(),
                settings.sourceRsin(),
                magazine.of(Resource.ZAAKTYPE, ""),
                identification(shared),
                shared.head().title());
    }
}
