package nl.blauwdruk.platform.openzaak;

import java.util.List;
import java.util.Optional;
import nl.blauwdruk.platform.service.RolePart;
import nl.blauwdruk.platform.service.Service;
import nl.blauwdruk.platform.service.ServiceFunction;

/** Makes a zaaktype of a service: what goes where, what fits and what has to be asked. */
public final class ZaaktypeModelling {

    /** Names by which the ZAC finds statuses; the last one has the highest number. */
    public static final List<String> ZAC_STATUSES =
            List.of("Intake", "In behandeling", "Wacht op aanvullende informatie", "Heropend", "Afgerond");

    /** Name by which the ZAC finds the role of who handles a case. */
    public static final String ZAC_HANDLER = "Behandelaar";

    /** Kind of document the ZAC needs to keep mail. */
    public static final String ZAC_MAIL = "e-mail";

    private final Optional<Service> base;
    private final OpenZaakSettings settings;
    private final Draft draft;

    private ZaaktypeModelling(Optional<Service> base, Service service, OpenZaakSettings settings) {
        this.base = base;
        this.settings = settings;
        this.draft = new Draft(service, settings);
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
        DocumentsAndDecisions documents = new DocumentsAndDecisions(draft);
        documents.addDocuments();
        documents.addDecisions();
        new ZaaktypeHead(draft, base, settings).add(documents.decisions());
        new Statuses(draft).add();
        new Results(draft).add();
        new RoleTypes(draft).add();
        new Properties(draft).add();
        configureFunctions(documents.decisions());
        askEnvironment();
        return draft.result();
    }

    private void configureFunctions(List<String> decisions) {
        for (ServiceFunction function : draft.service().functions().values()) {
            switch (function.kind()) {
                case CASE_REGISTRATION, CASE_FILE -> draft.configures(function, draft.zaaktype());
                case DECISION_MAKING -> decisions.forEach(url -> draft.configures(function, url));
                case TIME_LIMIT_MONITORING ->
                    draft.service().term().ifPresent(t -> draft.configures(function, draft.zaaktype()));
                default -> {
                    // needs more than a zaaktype: a form, a process or a link with another system
                }
            }
        }
    }

    private void askEnvironment() {
        draft.asks(new OpenChoice(
                "openzaak.url",
                settings.url(),
                "Op welk adres staat Open Zaak?",
                "Voorbeeld; bij de import telt alleen het pad."));
        draft.asks(new OpenChoice(
                "openzaak.catalogus",
                "",
                "In welke catalogus komt het zaaktype?",
                "U kiest de catalogus bij de import."));
        draft.asks(new OpenChoice(
                "selectielijst.procestype",
                Selectielijst.PROCESTYPE,
                "Klopt het procestype uit de selectielijst?",
                Selectielijst.PROCESTYPE_NAME + " past bij een voorziening voor een inwoner."));
        draft.service()
                .rolesAs(RolePart.HANDLER)
                .forEach(role -> draft.asks(new OpenChoice(
                        "zac.groep",
                        "",
                        "Welke groep in de ZAC behandelt deze zaken?",
                        "In de blauwdruk: '" + role.getValue().name() + "'.")));
    }
}
