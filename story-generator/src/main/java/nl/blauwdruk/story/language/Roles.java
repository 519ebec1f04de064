package nl.blauwdruk.story.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.blauwdruk.model.blueprint.FunctionKind;
import nl.blauwdruk.model.blueprint.Raci;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.blueprint.SystemFunction;

/** Who wants something in a step: the resident where a function faces the resident, else the staff member who does or answers for it. */
public final class Roles {

    /** The resident, in the word all municipalities share. */
    public static final String RESIDENT = "inwoner";

    private static final Set<String> RESIDENTS =
            Set.of("inwoner", "klant", "cliënt", "bewoner", "burger", "aanvrager", "belanghebbende", "gezin", "ouders");
    private static final Set<FunctionKind> FACING_RESIDENT = Set.of(
            FunctionKind.FORM, FunctionKind.IDENTIFICATION, FunctionKind.PORTAL, FunctionKind.INFORMATION_SUPPLY);
    private static final List<String> OUTSIDE = List.of(
            "uwv",
            "coa",
            "cak",
            "ggd",
            "svb",
            "school",
            "huisarts",
            "rechtbank",
            "corporatie",
            "leverancier",
            "aanbieder",
            "schuldeiser",
            "partner",
            "kredietbank",
            "stadsbank",
            "toetsafnemer",
            "trainer",
            "adviesbureau",
            "vrijwilliger",
            "vluchtelingenorganisatie",
            "instelling",
            "werkgever",
            "medisch adviseur",
            "mantelzorger",
            "bewindvoerder");
    private static final List<String> ORGANISATIONS = List.of(
            "team",
            "administratie",
            "klantcontactcentrum",
            "publiekscontact",
            "publieksdienst",
            "backoffice",
            "redactie");
    private static final Set<String> NEUTER =
            Set.of("centrum", "team", "publiekscontact", "bureau", "loket", "meldpunt", "overleg");

    /** What only the authority does, however much a resident takes part. */
    private static final Set<String> OFFICIAL = Set.of(
            "afnemen", "beoordelen", "toekennen", "registreren", "toewijzen", "vaststellen", "toetsen", "besluiten");

    private static final Set<String> HAPPENS = Set.of("krijgen", "worden", "ontvangen", "horen");

    private Roles() {}

    /** The role of a story about this step; never an outside party, a user or a system. */
    public static String of(Step step) {
        boolean facing = step.functions().stream().map(SystemFunction::kind).anyMatch(FACING_RESIDENT::contains);
        boolean does = step.roles(Raci.RESPONSIBLE).stream().anyMatch(Roles::isResident);
        boolean official = isNamed(step, OFFICIAL);
        if (!official && ((facing && does) || happensToResident(step))) {
            return RESIDENT;
        }
        return staff(step, Raci.RESPONSIBLE)
                .or(() -> does && !official ? Optional.of(RESIDENT) : Optional.empty())
                .or(() -> staff(step, Raci.ACCOUNTABLE))
                .orElse("medewerker van de gemeente");
    }

    /** A step named after what comes over the resident, such as <i>Bericht krijgen</i>, is told from the resident's side. */
    private static boolean happensToResident(Step step) {
        boolean takesPart = step.stakeholders().stream().anyMatch(s -> isResident(s.role()));
        return takesPart && isNamed(step, HAPPENS);
    }

    private static boolean isNamed(Step step, Set<String> verbs) {
        return Arrays.stream(step.name().toLowerCase(Locale.ROOT).split(" ")).anyMatch(verbs::contains);
    }

    /** The staff member who has this part in a step; empty when only residents and outside parties do. */
    public static Optional<String> staff(Step step, Raci raci) {
        return step.roles(raci).stream()
                .filter(role -> !isResident(role) && !isOutside(role))
                .findFirst()
                .map(Roles::named);
    }

    public static boolean isResident(String role) {
        return RESIDENTS.contains(role.toLowerCase(Locale.ROOT));
    }

    static boolean isOutside(String role) {
        String lower = role.toLowerCase(Locale.ROOT);
        return OUTSIDE.stream().anyMatch(lower::contains) && !lower.startsWith("wijk");
    }

    /** An organisation wants nothing; someone who works there does. */
    private static String named(String role) {
        String lower = role.toLowerCase(Locale.ROOT);
        boolean organisation = ORGANISATIONS.stream().anyMatch(lower::contains)
                && !lower.startsWith("teamleider")
                && !lower.startsWith("medewerker");
        if (!organisation) {
            return role;
        }
        boolean bare = lower.startsWith("team ") || lower.startsWith("backoffice") || lower.equals("publiekscontact");
        boolean neuter = NEUTER.stream().anyMatch(lower::endsWith);
        return "medewerker van " + (bare ? "" : neuter ? "het " : "de ") + role;
    }

    /** A role, team or organisation as part of a sentence: <i>de teamleider</i>, <i>het wijkteam</i>, <i>team Toegang</i>. */
    public static String withArticle(String role) {
        String lower = role.toLowerCase(Locale.ROOT);
        boolean isName = Character.isUpperCase(role.charAt(0));
        if (isName || lower.startsWith("team ") || lower.startsWith("backoffice") || lower.equals("publiekscontact")) {
            return role;
        }
        String head = lower.split(" (van|voor|met|in|op|bij) ", 2)[0];
        boolean isNeuter = NEUTER.stream().anyMatch(head::endsWith);
        return (isNeuter ? "het " : "de ") + role;
    }
}
