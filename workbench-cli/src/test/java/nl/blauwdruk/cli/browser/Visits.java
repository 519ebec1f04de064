package nl.blauwdruk.cli.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Every page of the product, in the states that look different: what is asked of pages is asked of all of these. */
final class Visits {

    private static final String PRIYA = "Priya";
    private static final String BEA = "Bea";
    private static final Map<String, String> LINKS = new ConcurrentHashMap<>();

    static final List<Visit> ALL = List.of(
            Visit.by(PRIYA, "start"),
            Visit.by(PRIYA, "blueprint/list?thema=wmo"),
            Visit.by("Olga", "blueprint/list?thema=minima"),
            Visit.by(PRIYA, "blueprint/grid?blauwdruk=wmo-basis&thema=wmo"),
            Visit.by(PRIYA, "blueprint/grid?blauwdruk=minima-zwolle&thema=minima"),
            Visit.by(PRIYA, "comparison/theme?thema=minima"),
            Visit.by(PRIYA, "comparison/theme?thema=minima&variant=minima-zwolle&stap=C6"),
            Visit.by("Zohra", "comparison/theme?thema=minima&gemeente=e&volgorde=gelijkenis"),
            Visit.by(PRIYA, "comparison/session?thema=wmo"),
            Visit.by("Zohra", "comparison/session?thema=wmo"),
            new Visit("a session, led", "comparison/session", Visits.session(PRIYA, "comparison/session")),
            new Visit("a session, followed", "comparison/session", Visits.session("Zohra", "comparison/session")),
            new Visit(
                    "the report of a session",
                    "comparison/session-report",
                    Visits.session(PRIYA, "comparison/session-report")),
            Visit.by("Zohra", "comparison/session-report?thema=wmo"),
            Visit.by(PRIYA, "comparison/nationwide?thema=minima"),
            Visit.by(PRIYA, "comparison/pairs?thema=minima"),
            Visit.by(PRIYA, "comparison/pair?thema=minima&een=minima-zwolle&ander=minima-enschede"),
            Visit.by(PRIYA, "comparison/workbook?thema=minima"),
            Visit.by("Lev", "comparison/workbook?thema=minima"),
            new Visit("what a workbook changes", "comparison/workbook", Visits.filledIn(true)),
            new Visit("what of a workbook is refused", "comparison/workbook", Visits.filledIn(false)),
            Visit.by(PRIYA, "term/list?thema=minima"),
            Visit.by("Olga", "term/list?thema=wmo&zoek=melding&wet=Wmo%202015"),
            Visit.by(PRIYA, "term/view?begrip=melding-wmo-2015&thema=wmo"),
            Visit.by("Olga", "term/view?begrip=wijkteam&thema=wmo"),
            Visit.by(PRIYA, "story/list?thema=minima"),
            Visit.by(PRIYA, "story/review?thema=minima"),
            Visit.by(PRIYA, "story/review?thema=minima&story=minima/aanvraag-versturen&toon=te-doen"),
            Visit.by("Lev", "story/review?thema=minima&toon=conflict"),
            Visit.by(PRIYA, "story/view?thema=minima&story=minima/aanvraag-versturen"),
            Visit.by("Lev", "story/view?thema=minima&story=minima/aanvraag-versturen"),
            Visit.by(PRIYA, "backlog/list?thema=minima&toon=alles"),
            Visit.by(PRIYA, "story/new?thema=minima"),
            Visit.by("Leo", "story/new?thema=minima"),
            Visit.by("Leo", "backlog/documents?thema=minima"),
            new Visit("what a workbook does to the backlog", "backlog/documents", Visits.filledInBacklog()),
            Visit.by(PRIYA, "backlog/poker?thema=wmo"),
            Visit.by("Leo", "backlog/poker?thema=wmo"),
            new Visit("a game of poker, led", "backlog/poker", Visits.poker(PRIYA)),
            new Visit("a game of poker, played", "backlog/poker", Visits.poker("Lev")),
            Visit.by(PRIYA, "backlog/wsjf?thema=minima"),
            Visit.by(PRIYA, "backlog/map?thema=minima"),
            Visit.by(PRIYA, "sprint/board?thema=minima"),
            Visit.by("Sam", "sprint/board?thema=bijstand"),
            Visit.by(PRIYA, "coverage/municipality?thema=minima&gemeente=0014&laag=system"),
            Visit.by(PRIYA, "pack/list?thema=minima"),
            Visit.by(PRIYA, "audit/list?thema=minima&kind=story&person=a"),
            Visit.by(BEA, "audit/list?thema=minima&from=gisteren"),
            Visit.by(PRIYA, "search/results?q=aanvraag"),
            Visit.by(PRIYA, "search/results?q=bestaatniet"),
            Visit.by(PRIYA, "notice/list"),
            Visit.by(BEA, "notice/list"),
            Visit.by(BEA, "people/list?zoek=z"),
            Visit.by(BEA, "people/invitations"),
            new Visit("a person (Bea)", "people/person", Visits::aPerson),
            Visit.by("Anouk", "joining/start"),
            Visit.by("Anouk", "joining/start?gemeente=Zwolle"),
            new Visit("a step of joining", "joining/step", Visits.joining("step", "")),
            new Visit("a set-up when joining", "joining/step", Visits.joining("step", "input[value=OTHER_SETUP]")),
            new Visit("the end of joining", "joining/summary", Visits.joining("summary", "")),
            Visit.by(BEA, "webhook/list?thema=minima"),
            Visit.by(BEA, "account/settings"),
            Visit.by(PRIYA, "reading/list"),
            Visit.by(PRIYA, "reading/list?wat=blueprint:wmo-basis"),
            new Visit("sign-in", "signin/form", Visits.unknown("signin/form")),
            new Visit("a code that comes too late", "signin/code", Visits.unknown("signin/code")),
            new Visit("signing out elsewhere too", "signin/leaving", Visits.unknown("signin/leaving")),
            new Visit("an invitation", "signin/invitation", Visits::anInvitation),
            new Visit("an invitation that is gone", "signin/invitation", Visits.unknown("signin/invitation")),
            new Visit("a blueprint, by link", "blueprint/grid", Visits.byLink("blueprint/grid?blauwdruk=wmo-basis")),
            new Visit(
                    "a realisation, by link",
                    "coverage/municipality",
                    Visits.byLink("coverage/municipality?thema=minima&gemeente=0014&laag=system")),
            new Visit("a review, by link", "sprint/board", Visits.byLink("sprint/board?thema=minima")),
            new Visit("a link that is gone", "reading/gone", Visits.unknown("lees/onbekend")),
            new Visit("not there", "error/page", Visits.failing(PRIYA, "bestaat-niet")),
            new Visit("not allowed", "error/page", Visits.failing("Lev", "people/list")),
            new Visit("an old form", "error/page", Visits::anOldForm),
            new Visit("refused", "error/page", Visits::refused));

    private Visits() {}

    private static Visit.Opening failing(String person, String path) {
        return (demonstration, language, width) ->
                demonstration.visitAs(person, Visit.inLanguage(path, language), width);
    }

    /** A workbook of Zohra of Zwolle, looked at but not taken in: with rows she may decide on, or also with one she may not. */
    private static Visit.Opening filledIn(boolean isAllHers) {
        return (demonstration, language, width) -> {
            Page page = demonstration.visitAs(
                    "Zohra", Visit.inLanguage("comparison/workbook?thema=minima", language), width);
            page.locator("input[type=file]").setInputFiles(FilledIn.of(page, isAllHers));
            page.locator("form[id=looking] input[type=submit]").click();
            page.locator("#proposal").waitFor();
            return page;
        };
    }

    private static Visit.Opening filledInBacklog() {
        return (demonstration, language, width) -> {
            Page page =
                    demonstration.visitAs(PRIYA, Visit.inLanguage("backlog/documents?thema=minima", language), width);
            page.locator("input[type=file]").setInputFiles(FilledInBacklogFile.of(page, true));
            page.locator("form[id=looking] input[type=submit]").click();
            page.locator("#proposal").waitFor();
            return page;
        };
    }

    private static Visit.Opening unknown(String path) {
        return (demonstration, language, width) -> demonstration.openUnknown(Visit.inLanguage(path, language), width);
    }

    private static Page aPerson(Demonstration demonstration, String language, int width) {
        Page page = demonstration.visitAs(BEA, Visit.inLanguage("people/list?zoek=zohra", language), width);
        page.locator("table a").first().click();
        page.waitForURL("**/people/person**");
        return page;
    }

    /** Assen on its way to a variant of the Wmo, with one step answered. */
    private static Visit.Opening joining(String page, String chosen) {
        return (demonstration, language, width) -> {
            LINKS.computeIfAbsent("joining", unmade -> join(demonstration));
            Page open = demonstration.visitAs(
                    "Anouk", Visit.inLanguage("joining/" + page + "?thema=wmo&gemeente=0106", language), width);
            if (!chosen.isEmpty()) {
                open.locator(chosen).evaluate("radio => radio.checked = true"); // the focus stays where a visit begins
            }
            return open;
        };
    }

    private static String join(Demonstration demonstration) {
        try (Page page = demonstration.visitAs("Anouk", "joining/start?taal=nl", 1280)) {
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sluit aan: Wmo"))
                    .click();
            page.waitForURL("**/joining/step**");
            page.keyboard().press("1");
            page.keyboard().press("Enter");
            page.locator(".ticks .done").first().waitFor();
            return page.url();
        }
    }

    /** A partner session on the Minima, with one vote and one decision. */
    private static Visit.Opening session(String person, String page) {
        return (demonstration, language, width) -> {
            LINKS.computeIfAbsent("session", unmade -> hold(demonstration));
            return demonstration.visitAs(person, Visit.inLanguage(page + "?thema=minima", language), width);
        };
    }

    private static String hold(Demonstration demonstration) {
        try (Page page = demonstration.visitAs(PRIYA, "comparison/session?thema=minima&taal=nl", 1280)) {
            page.locator("[data-key='record']").click();
            page.locator("[data-key='choice-2']").click();
            page.waitForURL("**keuze=keep_variation");
            page.locator("[data-key='record']").click();
            page.locator(".badge--ok").waitFor();
            page.locator("[data-key='next']").click();
            page.locator("[data-key='choice-1']").waitFor();
            return page.url();
        }
    }

    /** Planning poker on the stories of social assistance, with one card on the table. */
    private static Visit.Opening poker(String person) {
        return (demonstration, language, width) -> {
            LINKS.computeIfAbsent("poker", unmade -> play(demonstration));
            return demonstration.visitAs(person, Visit.inLanguage("backlog/poker?thema=bijstand", language), width);
        };
    }

    private static String play(Demonstration demonstration) {
        try (Page page = demonstration.visitAs("Sam", "backlog/poker?thema=bijstand&taal=nl", 1280)) {
            page.locator("[data-key='go']").click();
            page.locator("[data-key='join']").click();
            page.locator("[data-key='card-5']").click();
            page.locator(".deck__card--laid").waitFor();
            return page.url();
        }
    }

    private static Page anInvitation(Demonstration demonstration, String language, int width) {
        Page page = demonstration.openUnknown(Visit.inLanguage("signin/form", language), width);
        page.navigate(LINKS.computeIfAbsent("invitation", unmade -> invite(demonstration)));
        return page;
    }

    private static String invite(Demonstration demonstration) {
        try (Page page = demonstration.visitAs(BEA, "people/invitations?taal=nl", 1280)) {
            page.getByLabel("Naam").fill("Nieuw");
            page.getByLabel("E-mailadres").fill("nieuw@example.org");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Maak de link"))
                    .click();
            return page.locator("code.once").textContent();
        }
    }

    private static Visit.Opening byLink(String shared) {
        return (demonstration, language, width) -> {
            Page page = demonstration.openUnknown(Visit.inLanguage("signin/form", language), width);
            page.navigate(LINKS.computeIfAbsent(shared, unmade -> share(demonstration, shared)));
            return page;
        };
    }

    private static String share(Demonstration demonstration, String path) {
        try (Page page = demonstration.visitAs(PRIYA, Visit.inLanguage(path, "nl"), 1280)) {
            page.getByText("Deel om te lezen").click();
            page.waitForURL("**/reading/list**");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Maak de leeslink"))
                    .click();
            return page.locator("code.once").textContent();
        }
    }

    private static Page anOldForm(Demonstration demonstration, String language, int width) {
        Page page = demonstration.openUnknown(Visit.inLanguage("signin/form", language), width);
        page.evaluate("document.querySelectorAll('[name=\"jakarta.faces.ViewState\"]')"
                + ".forEach(state => { state.value = '-1:-1'; })");
        page.locator("main input[type=submit]").first().click();
        page.waitForLoadState();
        return page;
    }

    /** A method that no page knows. */
    private static Page refused(Demonstration demonstration, String language, int width) {
        Page page = demonstration.visitAs(PRIYA, Visit.inLanguage("start", language), width);
        page.route("**/notice/list", route -> route.resume(new Route.ResumeOptions().setMethod("ONBEKEND")));
        page.navigate(demonstration.address() + "notice/list");
        return page;
    }
}
