package nl.blauwdruk.platform.openzaak;

import static nl.blauwdruk.model.Severity.ERROR;
import static nl.blauwdruk.model.Severity.INFO;
import static nl.blauwdruk.model.Severity.WARNING;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.model.Severity;
import nl.blauwdruk.model.blueprint.PrivacyCategory;
import nl.blauwdruk.model.terminology.Wording;
import nl.blauwdruk.platform.service.DocumentDirection;
import nl.blauwdruk.platform.service.RolePart;
import nl.blauwdruk.platform.service.Service;
import nl.blauwdruk.platform.service.ServiceDecision;
import nl.blauwdruk.platform.service.ServiceDocument;
import nl.blauwdruk.platform.service.ServiceFunction;
import nl.blauwdruk.platform.service.ServiceProperty;
import nl.blauwdruk.platform.service.ServiceResult;
import nl.blauwdruk.platform.service.ServiceRole;
import nl.blauwdruk.platform.service.ServiceStatus;

/** Makes a zaaktype of a service: what goes where, what fits and what has to be asked. */
public final class ZaaktypeModelling {

    /** Names by which the ZAC finds statuses; the last one has the highest number. */
    public static final List<String> ZAC_STATUSES =
            List.of("Intake", "In behandeling", "Wacht op aanvullende informatie", "Heropend", "Afgerond");

    /** Name by which the ZAC finds the role of who handles a case. */
    public static final String ZAC_HANDLER = "Behandelaar";

    /** Kind of document the ZAC needs to keep mail. */
    public static final String ZAC_MAIL = "e-mail";

    private static final int STATUSES_BEFORE_PHASES = 2;

    /** A reasonable term where no law says otherwise (Awb art. 4:13). */
    private static final String DEFAULT_TERM = "P8W";

    private final Optional<Service> base;
    private final Service service;
    private final OpenZaakSettings settings;
    private final Addresses addresses;
    private final String zaaktype;
    private final String validFrom;
    private final ConfiguredZaaktype result = new ConfiguredZaaktype();
    private final Map<String, String> documents = new LinkedHashMap<>();
    private final Map<String, String> decisions = new LinkedHashMap<>();

    private ZaaktypeModelling(Optional<Service> base, Service service, OpenZaakSettings settings) {
        this.base = base;
        this.service = service;
        this.settings = settings;
        this.addresses = new Addresses(settings.url(), scope(service));
        this.zaaktype = addresses.of(Resource.ZAAKTYPE, "");
        String date = service.head().date();
        this.validFrom = date.isEmpty() ? settings.defaultValidFrom() : date;
    }

    private static String scope(Service service) {
        return service.owner().map(Service.Owner::code).orElse("basis") + "/" + service.theme();
    }

    /**
     * The zaaktype of a variant.
     *
     * @param base what it is derived from; empty when there is none
     */
    public static ConfiguredZaaktype of(Optional<Service> base, Service variant, OpenZaakSettings settings) {
        return new ZaaktypeModelling(base, variant, settings).configured();
    }

    private ConfiguredZaaktype configured() {
        addDocuments();
        addDecisions();
        addZaaktype();
        addStatuses();
        addResults();
        addRoles();
        addProperties();
        configureFunctions();
        askEnvironment();
        return result;
    }

    private void addDocuments() {
        service.documents().forEach((key, document) -> {
            addDocument(key, document.name(), confidentiality(document.category()), document.direction());
            fits(document.name(), InformatieObjectType.LIMIT, "informatieobjecttype", document.place());
            result.configures(document, documents.get(key));
        });
        boolean hasMail = service.documents().values().stream()
                .map(ServiceDocument::name)
                .anyMatch(name -> Wording.same(name, ZAC_MAIL));
        if (!hasMail) {
            addDocument("zac-e-mail", ZAC_MAIL, "zaakvertrouwelijk", DocumentDirection.OUTGOING);
        }
    }

    private void addDocument(String key, String name, String confidentiality, DocumentDirection direction) {
        String url = addresses.of(Resource.INFORMATIEOBJECTTYPE, key);
        documents.put(key, url);
        result.add(new InformatieObjectType(url, addresses.catalogus(), name, confidentiality, validFrom));
        result.add(new ZaakTypeInformatieObjectType(
                addresses.of(Resource.ZAAKTYPE_INFORMATIEOBJECTTYPE, key),
                zaaktype,
                url,
                documents.size(),
                direction.word()));
    }

    private static String confidentiality(PrivacyCategory category) {
        return switch (category) {
            case NONE -> "intern";
            case ORDINARY, SENSITIVE -> "zaakvertrouwelijk";
            case SPECIAL, CRIMINAL, BSN -> "vertrouwelijk";
        };
    }

    /** The theme is in the name, for a catalogue has one decision of a name and holds many themes. */
    private void addDecisions() {
        service.decisions().forEach((key, decision) -> {
            String url = addresses.of(Resource.BESLUITTYPE, key);
            String name = decision.name() + " (" + capitalised(service.theme()) + ")";
            fits(name, BesluitType.LIMIT, "besluittype", decision.place());
            decisions.put(key, url);
            result.add(new BesluitType(url, addresses.catalogus(), name, documentsOf(decision), validFrom));
            result.configures(decision, url);
        });
    }

    private List<String> documentsOf(ServiceDecision decision) {
        return decision.documents().stream().map(documents::get).toList();
    }

    private void addZaaktype() {
        String title = service.head().title();
        String identification = identification(service);
        fits(title, ZaakType.OMSCHRIJVING_LIMIT, "omschrijving van het zaaktype", "titel");
        fits(identification, ZaakType.IDENTIFICATIE_LIMIT, "identificatie", "thema");
        String responsible =
                service.owner().map(owner -> "Gemeente " + owner.name()).orElse("Basis");
        fits(responsible, ZaakType.VERANTWOORDELIJKE_LIMIT, "verantwoordelijke", "gemeente");
        result.add(new ZaakType(
                zaaktype,
                addresses.catalogus(),
                identification,
                new ZaakType.Text(
                        title,
                        filled(service.head().outcome(), "uitkomst"),
                        filled(service.head().occasion(), "aanleiding"),
                        audience()),
                confidentiality(mostPrivate()),
                term(),
                responsible,
                base.map(this::source),
                List.copyOf(decisions.values()),
                validFrom));
        result.asks(new OpenChoice(
                "verantwoordelijke",
                responsible,
                "Wie is verantwoordelijk voor zaken van dit type?",
                "De blauwdruk noemt de gemeente, niet de afdeling."));
    }

    private String audience() {
        String audience = service.head().audience();
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
        find(
                "tekst-ontbreekt",
                WARNING,
                "De blauwdruk noemt geen " + field + "; het zaaktype gebruikt de titel.",
                field,
                "Vul '" + field + "' in de kop van de blauwdruk.");
        return service.head().title();
    }

    private PrivacyCategory mostPrivate() {
        return Stream.concat(
                        service.documents().values().stream().map(ServiceDocument::category),
                        service.properties().values().stream().map(ServiceProperty::category))
                .max(Comparator.naturalOrder())
                .orElse(PrivacyCategory.ORDINARY);
    }

    private String term() {
        if (service.term().isEmpty()) {
            find(
                    "doorlooptijd-aangenomen",
                    WARNING,
                    "Geen termijn in de blauwdruk is als aantal dagen, weken of maanden te lezen; de doorlooptijd is 8 weken.",
                    "termijnen",
                    "Zet bij de stap met het besluit een termijn, zoals '8 weken na de aanvraag'.");
        }
        String term = service.term().map(t -> t.period()).orElse(DEFAULT_TERM);
        result.asks(new OpenChoice(
                "doorlooptijd",
                term,
                "Hoe lang mag een zaak van dit type duren (ISO 8601)?",
                service.term()
                        .map(t -> "De langste termijn tot en met het besluit: '" + t.text() + "' (" + t.place() + ").")
                        .orElse("Aangenomen; de blauwdruk noemt geen leesbare termijn.")));
        return term;
    }

    private ZaakType.Source source(Service shared) {
        fits(
                shared.head().title(),
                ZaakType.OMSCHRIJVING_LIMIT,
                "omschrijving van het bronzaaktype",
                "titel van de basis");
        Addresses magazine = new Addresses(settings.sourceUrl(), scope(shared));
        result.asks(new OpenChoice(
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

    private void addStatuses() {
        List<String> names = new ArrayList<>(ZAC_STATUSES.subList(0, STATUSES_BEFORE_PHASES));
        Map<String, ServiceStatus> phases = new LinkedHashMap<>();
        for (ServiceStatus status : service.statuses().values()) {
            fits(status.name(), StatusType.LIMIT, "statustype", status.place());
            phases.put(status.name(), status);
            if (ZAC_STATUSES.stream().noneMatch(zac -> Wording.same(zac, status.name()))) {
                names.add(status.name());
            }
        }
        names.addAll(ZAC_STATUSES.subList(STATUSES_BEFORE_PHASES, ZAC_STATUSES.size()));
        for (int i = 0; i < names.size(); i++) {
            String url = addresses.of(Resource.STATUSTYPE, statusKey(names.get(i)));
            result.add(new StatusType(url, zaaktype, names.get(i), i + 1));
            if (phases.containsKey(names.get(i))) {
                result.configures(phases.get(names.get(i)), url);
            }
        }
    }

    private String statusKey(String name) {
        return service.statuses().entrySet().stream()
                .filter(status -> status.getValue().name().equals(name))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("zac/" + name);
    }

    private void addResults() {
        service.results()
                .forEach((key, one) -> Selectielijst.forResult(key)
                        .ifPresentOrElse(
                                entries -> addResult(key, one, entries),
                                () -> find(
                                        "resultaat-zonder-lijst",
                                        ERROR,
                                        "Voor resultaat '" + one.name()
                                                + "' is geen keuze uit de selectielijst bekend.",
                                        one.place(),
                                        "Kies een resultaat uit de selectielijst.")));
    }

    private void addResult(String key, ServiceResult one, Selectielijst.Default entries) {
        String url = addresses.of(Resource.RESULTAATTYPE, key);
        fits(one.name(), ResultaatType.LIMIT, "resultaattype", one.place());
        result.add(new ResultaatType(url, zaaktype, one.name(), entries));
        result.configures(one, url);
        Selectielijst.Resultaat chosen = entries.resultaat();
        result.asks(
                new OpenChoice(
                        "selectielijst.resultaten." + key,
                        chosen.url(),
                        "Welk resultaat uit de selectielijst hoort bij '" + one.name() + "'?",
                        "Het algemene resultaat " + chosen.number() + " " + chosen.name() + ", bewaren " + chosen.keep()
                                + ". Voor uw dienst kan een specifiek resultaat gelden, en de UUID kan op uw server anders zijn."));
        result.asks(new OpenChoice(
                "selectielijst.omschrijvingen." + key,
                entries.omschrijvingUrl(),
                "Welke generieke omschrijving hoort bij '" + one.name() + "'?",
                "De omschrijving die er het meest op lijkt."));
    }

    private void addRoles() {
        List<String> taken = new ArrayList<>();
        service.roles().forEach((key, role) -> {
            String name = roleName(role);
            if (taken.stream().anyMatch(other -> Wording.same(other, name))) {
                find(
                        "rol-hernoemd",
                        INFO,
                        "De rol '" + role.name() + "' heet in het zaaktype '" + numbered(role) + "', want '" + name
                                + "' is er al.",
                        role.place(),
                        "Geef de rol zo nodig een eigen naam.");
            }
            String free = taken.stream().anyMatch(other -> Wording.same(other, name)) ? numbered(role) : name;
            taken.add(free);
            fits(free, RolType.LIMIT, "roltype", role.place());
            String url = addresses.of(Resource.ROLTYPE, key);
            result.add(new RolType(url, zaaktype, free, generic(role.part())));
            result.configures(role, url);
        });
    }

    private static String numbered(ServiceRole role) {
        return capitalised(role.name()) + " (" + role.part().word() + ")";
    }

    private String roleName(ServiceRole role) {
        if (role.part() != RolePart.HANDLER) {
            return capitalised(role.name());
        }
        if (!Wording.same(role.name(), ZAC_HANDLER)) {
            find(
                    "rol-hernoemd",
                    INFO,
                    "De rol '" + role.name() + "' voert de meeste stappen uit en heet in het zaaktype '" + ZAC_HANDLER
                            + "', want de ZAC zoekt die naam.",
                    role.place(),
                    "Controleer of dit de behandelaar is; koppel de rol in de ZAC aan een groep.");
        }
        return ZAC_HANDLER;
    }

    private static String generic(RolePart part) {
        return switch (part) {
            case INITIATOR -> "initiator";
            case HANDLER, PERFORMER -> "behandelaar";
            case DECIDER -> "beslisser";
            case ADVISER -> "adviseur";
            case INTERESTED -> "belanghebbende";
        };
    }

    private void addProperties() {
        Abbreviation names = new Abbreviation(Eigenschap.NAAM_LIMIT);
        service.properties().forEach((key, property) -> {
            if (property.category() == PrivacyCategory.BSN) {
                return; // a BSN belongs to the person in the case, never among its data
            }
            String name = names.of(property.name());
            String url = addresses.of(Resource.EIGENSCHAP, key);
            result.add(new Eigenschap(url, zaaktype, name, property.name(), property.source(), property.format()));
            result.configures(property, url);
            fits(property.name(), Eigenschap.DEFINITIE_LIMIT, "definitie van een eigenschap", property.place());
            if (!name.equals(property.name())) {
                find(
                        "naam-afgekort",
                        INFO,
                        "De eigenschap '" + property.name() + "' heet in het zaaktype '" + name
                                + "', want een naam heeft daar hooguit " + Eigenschap.NAAM_LIMIT
                                + " tekens; de volle naam staat in de definitie.",
                        property.place(),
                        "Wilt u een andere korte naam, kort dan de naam in de blauwdruk in.");
            }
        });
    }

    private void configureFunctions() {
        for (ServiceFunction function : service.functions().values()) {
            switch (function.kind()) {
                case CASE_REGISTRATION, CASE_FILE -> result.configures(function, zaaktype);
                case DECISION_MAKING -> decisions.values().forEach(url -> result.configures(function, url));
                case TIME_LIMIT_MONITORING -> service.term().ifPresent(t -> result.configures(function, zaaktype));
                default -> {
                    // needs more than a zaaktype: a form, a process or a link with another system
                }
            }
        }
    }

    private void askEnvironment() {
        result.asks(new OpenChoice(
                "openzaak.url",
                settings.url(),
                "Op welk adres staat Open Zaak?",
                "Voorbeeld; bij de import telt alleen het pad."));
        result.asks(new OpenChoice(
                "openzaak.catalogus",
                "",
                "In welke catalogus komt het zaaktype?",
                "U kiest de catalogus bij de import."));
        result.asks(new OpenChoice(
                "selectielijst.procestype",
                Selectielijst.PROCESTYPE,
                "Klopt het procestype uit de selectielijst?",
                Selectielijst.PROCESTYPE_NAME + " past bij een voorziening voor een inwoner."));
        service.rolesAs(RolePart.HANDLER)
                .forEach(role -> result.asks(new OpenChoice(
                        "zac.groep",
                        "",
                        "Welke groep in de ZAC behandelt deze zaken?",
                        "In de blauwdruk: '" + role.getValue().name() + "'.")));
    }

    private void fits(String name, int limit, String what, String place) {
        if (name.length() > limit) {
            find(
                    "naam-te-lang",
                    ERROR,
                    "'" + name + "' heeft " + name.length() + " tekens; een " + what + " heeft er hooguit " + limit
                            + ".",
                    place,
                    "Kort de naam in de blauwdruk in.");
        }
    }

    private void find(String rule, Severity severity, String message, String place, String advice) {
        result.found(new Finding(rule, severity, message, place, 0, advice));
    }

    private static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
