package nl.blauwdruk.platform.openzaak;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.model.Severity;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.Element;
import nl.blauwdruk.model.blueprint.ElementId;
import nl.blauwdruk.model.blueprint.FunctionKind;
import nl.blauwdruk.model.blueprint.InformationItem;
import nl.blauwdruk.model.blueprint.Lane;
import nl.blauwdruk.model.blueprint.Raci;
import nl.blauwdruk.model.blueprint.Stakeholder;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.blueprint.TimeLimit;
import nl.blauwdruk.model.terminology.Wording;
import nl.blauwdruk.platform.FixedZip;
import nl.blauwdruk.platform.SortedJson;

/** The Zaaktype of one municipality with everything that belongs to it, as the files Open Zaak imports. */
public final class ZaaktypeFiles {

    /** Version of Open Zaak the files are made for. */
    public static final String TARGET = "1.27.4";

    private static final String HOST = "https://openzaak.example.nl/catalogi/api/v1/";
    private static final String SOURCE = "https://magazijn.example.nl/catalogi/api/v1/";
    private static final String LIST = "https://selectielijst.openzaak.nl/api/v1/";
    /** Selectielijst 2020, procestype 8, <i>Voorzieningen verstrekken</i>. */
    private static final String PROCESTYPE = LIST + "procestypen/f4603775-5a08-4829-85c8-28017dfeee1f";
    /** A result of that procestype; which one holds for each outcome is the municipality's to confirm. */
    private static final String RESULTAAT = LIST + "resultaten/81a1ca15-c0af-4a14-b17e-a6043d2be60d";

    private static final String RESULTAATTYPE =
            LIST + "resultaattypeomschrijvingen/ce8cf476-0b59-496f-8eee-957a7c6e2506";
    private static final String RSIN = "002220647";
    private static final String DEFAULT_TERM = "P56D";
    private static final String FIRST_DAY = "2026-01-01";
    private static final List<String> DOCUMENTS = List.of(
            "bewijs",
            "formulier",
            "verslag",
            "brief",
            "beschikking",
            "plan",
            "afschrift",
            "rapport",
            "contract",
            "rekening",
            "verklaring",
            "stuk",
            "document",
            "offerte",
            "kopie",
            "specificatie",
            "bevestiging",
            "besluit",
            "folder",
            "nota");
    private static final List<String> RESIDENTS =
            List.of("inwoner", "klant", "cliënt", "bewoner", "burger", "belanghebbende", "aanvrager");

    private final Blueprint variant;
    private final Optional<Blueprint> base;
    private final Map<String, List<Object>> files = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Element> contained = new ArrayList<>();
    private final Map<String, Element> elements = new LinkedHashMap<>();

    /** @param base the shared journey the Zaaktype is derived from (<i>bronzaaktype</i>); empty when there is none */
    public ZaaktypeFiles(Blueprint variant, Optional<Blueprint> base) {
        this.variant = variant;
        this.base = base;
        variant.elements().forEach(element -> elements.put(element.id().value(), element));
        statuses();
        roles();
        information();
        decisions();
        results();
        zaaktype();
    }

    /** The import file: a zip with one JSON array per resource at its root. */
    public byte[] zip() {
        Map<String, byte[]> contents = new TreeMap<>();
        files.forEach((resource, rows) -> contents.put(resource + ".json", SortedJson.bytes(rows)));
        return FixedZip.of(contents);
    }

    /** Rows by resource, with the keys of the import file. */
    public Map<String, List<Object>> rows() {
        return Map.copyOf(files);
    }

    /** What a person should know: names that had to be abbreviated, defaults that were taken. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** Elements of the blueprint that got a counterpart in the Zaaktype. */
    public List<Element> contained() {
        return List.copyOf(contained);
    }

    private String url(String resource, String key) {
        return HOST + resource + "/" + StableUuid.of(variant.key() + "/" + resource + "/" + key);
    }

    private String zaaktypeUrl() {
        return url("zaaktypen", "zaaktype");
    }

    private String catalogus() {
        return url("catalogussen", "catalogus");
    }

    private void add(String resource, Map<String, Object> row) {
        files.computeIfAbsent(resource, name -> new ArrayList<>()).add(row);
    }

    private void contain(Step step, Lane lane, String mark) {
        ElementId id = ElementId.ofStep(variant.key(), step.mark());
        Element element = elements.get((lane == Lane.STEP ? id : id.in(lane, mark)).value());
        if (!contained.contains(element)) {
            contained.add(element);
        }
    }

    private void report(String rule, Severity severity, String message, Step step, String advice) {
        String place = step == null ? "" : "stap " + step.key() + " " + step.name();
        findings.add(new Finding(rule, severity, message, place, 0, advice));
    }

    private void statuses() {
        ShortName names = new ShortName(Limits.OMSCHRIJVING);
        List<String> order = new ArrayList<>(List.of(names.of("Intake"), names.of("In behandeling")));
        variant.phases().forEach(phase -> order.add(names.of(phase.name())));
        order.addAll(List.of(names.of("Wacht op aanvullende informatie"), names.of("Heropend"), names.of("Afgerond")));
        for (int i = 0; i < order.size(); i++) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("url", url("statustypen", order.get(i)));
            row.put("omschrijving", order.get(i));
            row.put("zaaktype", zaaktypeUrl());
            row.put("volgnummer", i + 1);
            row.put("informeren", i == 0 || i + 1 == order.size());
            add("StatusType", row);
        }
        variant.steps().forEach(step -> contain(step, Lane.STEP, ""));
    }

    private void roles() {
        Map<String, Raci> strongest = new LinkedHashMap<>();
        for (Step step : variant.steps()) {
            for (Stakeholder stakeholder : step.stakeholders()) {
                strongest.merge(
                        stakeholder.role(),
                        stakeholder.raci(),
                        (one, other) -> one.compareTo(other) <= 0 ? one : other);
                contain(step, Lane.STAKEHOLDER, stakeholder.mark());
            }
        }
        ShortName names = new ShortName(Limits.ROL);
        strongest.forEach((role, raci) -> role(names.of(role), generic(role, raci)));
        if (strongest.keySet().stream().noneMatch(ZaaktypeFiles::isResident)) {
            role(names.of("Aanvrager"), "initiator");
        }
    }

    private void role(String name, String generic) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("url", url("roltypen", name));
        row.put("zaaktype", zaaktypeUrl());
        row.put("omschrijving", name);
        row.put("omschrijving_generiek", generic);
        add("RolType", row);
    }

    private static boolean isResident(String role) {
        return RESIDENTS.contains(role.toLowerCase(Locale.ROOT));
    }

    private static String generic(String role, Raci raci) {
        if (isResident(role)) {
            return "initiator";
        }
        return switch (raci) {
            case RESPONSIBLE -> "behandelaar";
            case ACCOUNTABLE -> "beslisser";
            case CONSULTED -> "adviseur";
            case INFORMED -> "belanghebbende";
        };
    }

    private void information() {
        ShortName names = new ShortName(Limits.EIGENSCHAP_NAAM);
        ShortName documents = new ShortName(Limits.OMSCHRIJVING);
        Map<String, String> seen = new LinkedHashMap<>();
        for (Step step : variant.steps()) {
            for (InformationItem item : step.information()) {
                contain(step, Lane.INFORMATION, item.mark());
                if (seen.putIfAbsent(Wording.normalise(item.name()), item.name()) != null) {
                    continue;
                }
                if (isDocument(item.name())) {
                    document(documents.of(item.name()), item);
                } else {
                    property(names.of(item.name()), item, step);
                }
            }
        }
        if (!files.containsKey("InformatieObjectType")) {
            document("aanvraag", null);
        }
    }

    private static boolean isDocument(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return DOCUMENTS.stream().anyMatch(lower::contains);
    }

    private void property(String name, InformationItem item, Step step) {
        if (!name.equals(item.name())) {
            report(
                    "abbreviated",
                    Severity.INFO,
                    "'" + item.name() + "' heet in Open Zaak '" + name + "': een eigenschap heeft hoogstens "
                            + Limits.EIGENSCHAP_NAAM + " tekens.",
                    step,
                    "Kies een kortere naam als u een andere afkorting wilt.");
        }
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("groep", "");
        form.put("formaat", "tekst");
        form.put("lengte", "255");
        form.put("kardinaliteit", "1");
        form.put("waardenverzameling", List.of());
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("url", url("eigenschappen", item.mark()));
        row.put("naam", name);
        row.put("definitie", item.name().substring(0, Math.min(item.name().length(), Limits.DEFINITIE)));
        row.put("specificatie", form);
        row.put("toelichting", item.source().isEmpty() ? "" : "Bron: " + item.source());
        row.put("zaaktype", zaaktypeUrl());
        row.put("statustype", null);
        add("Eigenschap", row);
    }

    private void document(String name, InformationItem item) {
        String direction = item == null || item.isAsked() ? "inkomend" : "intern";
        Map<String, Object> generic = new LinkedHashMap<>();
        generic.put("informatieobjecttype_omschrijving_generiek", name);
        generic.put("definitie_informatieobjecttype_omschrijving_generiek", name);
        generic.put("herkomst_informatieobjecttype_omschrijving_generiek", "gemeente");
        generic.put("hierarchie_informatieobjecttype_omschrijving_generiek", "-");
        generic.put("opmerking_informatieobjecttype_omschrijving_generiek", "");
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("url", url("informatieobjecttypen", name));
        row.put("catalogus", catalogus());
        row.put("omschrijving", name);
        row.put("vertrouwelijkheidaanduiding", "zaakvertrouwelijk");
        row.put("informatieobjectcategorie", "onbekend");
        row.put("trefwoord", List.of());
        row.put("omschrijving_generiek", generic);
        row.put("begin_geldigheid", day());
        row.put("einde_geldigheid", null);
        add("InformatieObjectType", row);
        Map<String, Object> link = new LinkedHashMap<>();
        link.put("url", url("zaaktype-informatieobjecttypen", name));
        link.put("zaaktype", zaaktypeUrl());
        link.put("informatieobjecttype", url("informatieobjecttypen", name));
        link.put("volgnummer", files.get("InformatieObjectType").size());
        link.put("richting", direction);
        link.put("statustype", null);
        add("ZaakTypeInformatieObjectType", link);
    }

    private String day() {
        return variant.date().map(Object::toString).orElse(FIRST_DAY);
    }

    private void decisions() {
        boolean decides = false;
        for (Step step : variant.steps()) {
            for (var function : step.functions()) {
                if (function.kind() == FunctionKind.DECISION_MAKING) {
                    decides = true;
                    contain(step, Lane.SYSTEM, function.mark());
                } else if (function.kind() == FunctionKind.CASE_REGISTRATION
                        || function.kind() == FunctionKind.TIME_LIMIT_MONITORING) {
                    contain(step, Lane.SYSTEM, function.mark());
                }
            }
        }
        if (decides) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("url", url("besluittypen", "besluit"));
            row.put("catalogus", catalogus());
            row.put("omschrijving", new ShortName(Limits.OMSCHRIJVING).of("Besluit " + variant.title()));
            row.put("publicatie_indicatie", false);
            row.put("informatieobjecttypen", List.of());
            row.put("zaaktypen", List.of());
            row.put("begin_geldigheid", day());
            row.put("einde_geldigheid", null);
            add("BesluitType", row);
        }
    }

    private void results() {
        for (String outcome : List.of("Toegekend", "Afgewezen", "Buiten behandeling gelaten")) {
            Map<String, Object> archive = new LinkedHashMap<>();
            archive.put("afleidingswijze", "afgehandeld");
            archive.put("datumkenmerk", "");
            archive.put("einddatum_bekend", false);
            archive.put("objecttype", "");
            archive.put("registratie", "");
            archive.put("procestermijn", null);
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("url", url("resultaattypen", outcome));
            row.put("zaaktype", zaaktypeUrl());
            row.put("omschrijving", outcome);
            row.put("resultaattypeomschrijving", RESULTAATTYPE);
            row.put("selectielijstklasse", RESULTAAT);
            row.put("archiefnominatie", "vernietigen");
            row.put("archiefactietermijn", "P20Y");
            row.put("brondatum_archiefprocedure", archive);
            add("ResultaatType", row);
        }
    }

    private void zaaktype() {
        Map<String, Object> row = new LinkedHashMap<>();
        String title = new ShortName(Limits.OMSCHRIJVING).of(variant.title());
        row.put("url", zaaktypeUrl());
        row.put("identificatie", identification(variant));
        row.put("omschrijving", title);
        row.put("omschrijving_generiek", "");
        row.put("vertrouwelijkheidaanduiding", "zaakvertrouwelijk");
        row.put("doel", variant.outcome());
        row.put("aanleiding", variant.occasion());
        row.put("toelichting", variant.audience());
        row.put("indicatie_intern_of_extern", "extern");
        row.put("handeling_initiator", "Aanvragen");
        row.put("onderwerp", title);
        row.put("handeling_behandelaar", "Behandelen");
        row.put("doorlooptijd", term());
        row.put("servicenorm", null);
        row.put("opschorting_en_aanhouding_mogelijk", true);
        row.put("verlenging_mogelijk", true);
        row.put("verlengingstermijn", DEFAULT_TERM);
        row.put("publicatie_indicatie", false);
        row.put("producten_of_diensten", List.of());
        row.put("selectielijst_procestype", PROCESTYPE);
        row.put("referentieproces", Map.of("naam", title, "link", ""));
        row.put("verantwoordelijke", new ShortName(Limits.VERANTWOORDELIJKE).of("Gemeente " + variant.ownerName()));
        row.put("versiedatum", day());
        row.put("catalogus", catalogus());
        row.put("besluittypen", urls(files.getOrDefault("BesluitType", List.of())));
        row.put("deelzaaktypen", List.of());
        row.put("gerelateerde_zaaktypen", List.of());
        row.put("begin_geldigheid", day());
        row.put("einde_geldigheid", null);
        base.ifPresent(from -> lineage(row, from));
        add("ZaakType", row);
    }

    private static List<Object> urls(Collection<Object> rows) {
        return rows.stream()
                .map(row -> ((Map<?, ?>) row).get("url"))
                .map(Object.class::cast)
                .toList();
    }

    private static String identification(Blueprint blueprint) {
        String owner = blueprint.owner().map(Object::toString).orElse("BASIS");
        return new ShortName(Limits.IDENTIFICATIE)
                .of("I4S-" + blueprint.theme().toUpperCase(Locale.ROOT) + "-" + owner);
    }

    /** Where the Zaaktype comes from; both fields or neither, as the importer wants. */
    private static void lineage(Map<String, Object> row, Blueprint from) {
        String catalogus = SOURCE + "catalogussen/" + StableUuid.of("basis/catalogus");
        row.put("broncatalogus", Map.of("url", catalogus, "domein", "SOC", "rsin", RSIN));
        row.put(
                "bronzaaktype",
                Map.of(
                        "url", SOURCE + "zaaktypen/" + StableUuid.of(from.key() + "/zaaktype"),
                        "identificatie", identification(from),
                        "omschrijving", new ShortName(Limits.OMSCHRIJVING).of(from.title())));
    }

    /** The limit of the step that decides; where none is given, eight weeks (Awb art. 4:13) with a finding. */
    private String term() {
        for (Step step : variant.steps()) {
            boolean decides = step.functions().stream().anyMatch(f -> f.kind() == FunctionKind.DECISION_MAKING);
            Optional<String> duration =
                    step.timeLimit().map(TimeLimit::duration).flatMap(Duration::of);
            if (decides && duration.isPresent()) {
                return duration.get();
            }
        }
        report(
                "default-term",
                Severity.WARNING,
                "Geen stap waarin wordt besloten heeft een termijn; de doorlooptijd is acht weken (Awb art. 4:13).",
                null,
                "Vul bij de stap waarin wordt besloten een termijn in.");
        return DEFAULT_TERM;
    }
}
