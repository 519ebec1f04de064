package nl.blauwdruk.web.access;

import static nl.blauwdruk.web.access.Operation.ACCEPT_STORY;
import static nl.blauwdruk.web.access.Operation.BEGIN_SPRINT;
import static nl.blauwdruk.web.access.Operation.CONFIRM_STORY;
import static nl.blauwdruk.web.access.Operation.DECIDE_CLUSTER;
import static nl.blauwdruk.web.access.Operation.DESCRIBE_THEME;
import static nl.blauwdruk.web.access.Operation.DISCUSS_DIFFERENCE;
import static nl.blauwdruk.web.access.Operation.EDIT_TERM;
import static nl.blauwdruk.web.access.Operation.ESTIMATE_STORY;
import static nl.blauwdruk.web.access.Operation.GENERATE_STORIES;
import static nl.blauwdruk.web.access.Operation.GIVE_READING_LINK;
import static nl.blauwdruk.web.access.Operation.IMPORT_BASE;
import static nl.blauwdruk.web.access.Operation.IMPORT_VARIANT;
import static nl.blauwdruk.web.access.Operation.LEAD_ESTIMATION;
import static nl.blauwdruk.web.access.Operation.MAKE_STORY_READY;
import static nl.blauwdruk.web.access.Operation.MANAGE_OWN_ACCOUNT;
import static nl.blauwdruk.web.access.Operation.MANAGE_PEOPLE;
import static nl.blauwdruk.web.access.Operation.MANAGE_WEBHOOKS;
import static nl.blauwdruk.web.access.Operation.ORDER_BACKLOG;
import static nl.blauwdruk.web.access.Operation.PLAN_STORY;
import static nl.blauwdruk.web.access.Operation.RECORD_OUTCOME;
import static nl.blauwdruk.web.access.Operation.RELEASE_PACK;
import static nl.blauwdruk.web.access.Operation.SHARE_VARIANT;
import static nl.blauwdruk.web.access.Operation.VOTE_ON_DIFFERENCE;
import static nl.blauwdruk.web.access.Operation.WORK_ON_STORY;
import static nl.blauwdruk.web.access.Operation.WRITE_STORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.blauwdruk.model.blueprint.Theme;
import nl.blauwdruk.model.comparison.AlignedStep;
import nl.blauwdruk.model.comparison.ClusterState;
import nl.blauwdruk.model.comparison.Kind;
import nl.blauwdruk.model.comparison.StepCluster;
import nl.blauwdruk.model.comparison.setup.SetupChoice;
import nl.blauwdruk.model.comparison.wording.Language;
import nl.blauwdruk.model.joining.Answer;
import nl.blauwdruk.model.joining.Extra;
import nl.blauwdruk.model.terminology.LocalWord;
import nl.blauwdruk.model.terminology.Term;
import nl.blauwdruk.report.excel.BacklogWorkbook;
import nl.blauwdruk.report.excel.ComparisonWorkbook;
import nl.blauwdruk.story.backlog.Spot;
import nl.blauwdruk.story.backlog.Story;
import nl.blauwdruk.story.backlog.StoryContent;
import nl.blauwdruk.story.backlog.StoryLabels;
import nl.blauwdruk.story.backlog.StoryPart;
import nl.blauwdruk.story.backlog.StoryText;
import nl.blauwdruk.story.estimation.Card;
import nl.blauwdruk.story.generation.Criterion;
import nl.blauwdruk.story.generation.Priority;
import nl.blauwdruk.story.sprint.SprintGoal;
import nl.blauwdruk.web.account.ChangingOwnAccount;
import nl.blauwdruk.web.account.ProtectingOwnAccount;
import nl.blauwdruk.web.backlog.BacklogFilter;
import nl.blauwdruk.web.backlog.ChangingManyStories;
import nl.blauwdruk.web.backlog.PlanningReleases;
import nl.blauwdruk.web.backlog.document.ReportingBacklogs;
import nl.blauwdruk.web.backlog.document.WritingByWorkbook;
import nl.blauwdruk.web.backlog.saved.SavingFilters;
import nl.blauwdruk.web.backlog.wsjf.OrderingByWsjf;
import nl.blauwdruk.web.blueprint.ImportingBlueprints;
import nl.blauwdruk.web.blueprint.UploadedFile;
import nl.blauwdruk.web.comparison.ComparingThemes;
import nl.blauwdruk.web.comparison.DecidingByWorkbook;
import nl.blauwdruk.web.comparison.DecidingDifferences;
import nl.blauwdruk.web.comparison.DecidingOnClusters;
import nl.blauwdruk.web.comparison.ReportingComparisons;
import nl.blauwdruk.web.comparison.ThemeComparison;
import nl.blauwdruk.web.comparison.session.HoldingSessions;
import nl.blauwdruk.web.estimation.EstimatingTogether;
import nl.blauwdruk.web.factor.SharedSecret;
import nl.blauwdruk.web.joining.JoiningATheme;
import nl.blauwdruk.web.joining.JoiningNow;
import nl.blauwdruk.web.pack.MakingPacks;
import nl.blauwdruk.web.people.InvitingPeople;
import nl.blauwdruk.web.people.ManagingPeople;
import nl.blauwdruk.web.people.Membership;
import nl.blauwdruk.web.reading.GivingReadingLinks;
import nl.blauwdruk.web.sprint.WorkingOnSprints;
import nl.blauwdruk.web.store.Expected;
import nl.blauwdruk.web.story.GeneratingStories;
import nl.blauwdruk.web.story.OrderingStories;
import nl.blauwdruk.web.story.OwningStories;
import nl.blauwdruk.web.story.ReadingStories;
import nl.blauwdruk.web.story.own.AddingStories;
import nl.blauwdruk.web.story.review.DividingStories;
import nl.blauwdruk.web.story.review.MendingStories;
import nl.blauwdruk.web.story.review.ReviewingStories;
import nl.blauwdruk.web.term.EditingTerms;
import nl.blauwdruk.web.term.SuggestingTerms;
import nl.blauwdruk.web.theme.DescribingThemes;
import nl.blauwdruk.web.token.OwningTokens;
import nl.blauwdruk.web.webhook.ManagingWebhooks;

/** Every use case that changes something, each tried on something of Zwolle or of all: add a new one here. */
@ApplicationScoped
class Attempts {

    static final String ZWOLLE = "0193";
    static final String THEME = "wmo";

    @Inject
    private ImportingBlueprints importing;

    @Inject
    private ComparingThemes comparing;

    @Inject
    private DecidingOnClusters clusters;

    @Inject
    private DecidingDifferences deciding;

    @Inject
    private ReportingComparisons reporting;

    @Inject
    private DecidingByWorkbook byWorkbook;

    @Inject
    private JoiningATheme joining;

    @Inject
    private HoldingSessions sessions;

    @Inject
    private EstimatingTogether estimating;

    @Inject
    private AddingStories addingStories;

    @Inject
    private ReportingBacklogs backlogs;

    @Inject
    private WritingByWorkbook backlogWorkbooks;

    @Inject
    private GeneratingStories generating;

    @Inject
    private OwningStories owning;

    @Inject
    private OrderingStories ordering;

    @Inject
    private ChangingManyStories changing;

    @Inject
    private PlanningReleases releases;

    @Inject
    private OrderingByWsjf byWsjf;

    @Inject
    private SavingFilters savedFilters;

    @Inject
    private ReviewingStories reviewing;

    @Inject
    private MendingStories mending;

    @Inject
    private DividingStories dividing;

    @Inject
    private ReadingStories reading;

    @Inject
    private WorkingOnSprints sprints;

    @Inject
    private MakingPacks packs;

    @Inject
    private DescribingThemes themes;

    @Inject
    private EditingTerms terms;

    @Inject
    private SuggestingTerms suggesting;

    @Inject
    private OwningTokens tokens;

    @Inject
    private ManagingWebhooks webhooks;

    @Inject
    private ManagingPeople people;

    @Inject
    private InvitingPeople inviting;

    @Inject
    private GivingReadingLinks links;

    @Inject
    private ChangingOwnAccount account;

    @Inject
    private ProtectingOwnAccount protecting;

    /** All of them; what they are about is there. */
    List<Attempt> all(UploadedFile base, UploadedFile variant) {
        return Stream.of(
                        blueprints(base, variant),
                        matches(),
                        differences(),
                        joining(),
                        sessions(),
                        estimating(),
                        stories(),
                        reviews(),
                        sprints(),
                        terms(),
                        own(),
                        people(),
                        webhooks())
                .flatMap(List::stream)
                .toList();
    }

    private List<Attempt> blueprints(UploadedFile base, UploadedFile variant) {
        Scope ofZwolle = Scope.of(ZWOLLE, THEME);
        Scope shared = Scope.ofTheme(THEME);
        ThemeComparison compared = comparing.of(THEME).orElseThrow();
        StepCluster cluster = compared.comparison().clusters().get(0);
        List<Scope> ofCluster = Stream.concat(
                        Stream.of(shared),
                        compared.blueprints().variants().stream()
                                .filter(one -> cluster.members().containsKey(one.key()))
                                .map(one -> Scope.of(one.owner().orElseThrow().code(), THEME)))
                .toList();
        return List.of(
                Attempt.of(
                        "ImportingBlueprints.importFiles",
                        IMPORT_VARIANT,
                        ofZwolle,
                        () -> importing.importFiles(List.of(variant))),
                Attempt.of(
                        "ImportingBlueprints.importFiles",
                        IMPORT_BASE,
                        shared,
                        () -> importing.importFiles(List.of(base))),
                Attempt.of("ImportingBlueprints.share", SHARE_VARIANT, ofZwolle, () -> importing.share("wmo-zwolle")),
                Attempt.of(
                        "DescribingThemes.describeAll",
                        DESCRIBE_THEME,
                        shared,
                        () -> themes.describeAll(List.of(Theme.named(THEME, 1)))),
                Attempt.of("DescribingThemes.add", DESCRIBE_THEME, shared, () -> themes.add(THEME, "Wmo", "", "")),
                Attempt.of(
                        "DescribingThemes.describe",
                        DESCRIBE_THEME,
                        shared,
                        () -> themes.describe(THEME, Expected.ANY, "Wmo", "", "")),
                Attempt.of(
                        "ImportingBlueprints.replace",
                        IMPORT_VARIANT,
                        ofZwolle,
                        () -> importing.replace("wmo-zwolle", Expected.ANY, variant)),
                Attempt.of(
                        "ImportingBlueprints.replace",
                        IMPORT_BASE,
                        shared,
                        () -> importing.replace("wmo-basis", Expected.ANY, base)),
                new Attempt(
                        "DecidingOnClusters.decide",
                        DECIDE_CLUSTER,
                        ofCluster,
                        () -> clusters.decide(THEME, cluster.id(), Expected.ANY, ClusterState.CONFIRMED)),
                Attempt.of(
                        "MakingPacks.recordLoaded",
                        RELEASE_PACK,
                        ofZwolle,
                        () -> packs.recordLoaded(THEME, ZWOLLE, "test")));
    }

    private List<Attempt> matches() {
        ThemeComparison compared = comparing.of(THEME).orElseThrow();
        AlignedStep step = compared.comparison().stepsOf("wmo-zwolle").get(0);
        String key = step.step();
        String elsewhere = compared.comparison().clusters().get(3).id();
        byte[] workbook = ComparisonWorkbook.write(reporting.of(THEME).orElseThrow(), Language.DUTCH);
        List<Scope> own = List.of(Scope.ofTheme(THEME), Scope.of(ZWOLLE, THEME));
        List<Scope> any = Stream.concat(
                        Stream.of(Scope.ofTheme(THEME)),
                        compared.blueprints().variants().stream()
                                .map(one -> Scope.of(one.owner().orElseThrow().code(), THEME)))
                .toList();
        return List.of(
                new Attempt(
                        "DecidingOnClusters.confirm",
                        DECIDE_CLUSTER,
                        own,
                        () -> clusters.confirm(THEME, "wmo-zwolle", key, "")),
                new Attempt(
                        "DecidingOnClusters.split",
                        DECIDE_CLUSTER,
                        own,
                        () -> clusters.split(THEME, "wmo-zwolle", key, "")),
                new Attempt(
                        "DecidingOnClusters.join",
                        DECIDE_CLUSTER,
                        own,
                        () -> clusters.join(THEME, "wmo-zwolle", key, elsewhere, false, "")),
                new Attempt(
                        "DecidingOnClusters.sayKind",
                        DECIDE_CLUSTER,
                        own,
                        () -> clusters.sayKind(THEME, "wmo-zwolle", key, Kind.MOVED, "")),
                new Attempt(
                        "DecidingOnClusters.forget",
                        DECIDE_CLUSTER,
                        own,
                        () -> clusters.forget(THEME, "wmo-zwolle", key)),
                new Attempt(
                        "DecidingOnClusters.acceptCertain",
                        DECIDE_CLUSTER,
                        any,
                        () -> clusters.acceptCertain(THEME, 0.8)),
                new Attempt(
                        "DecidingOnClusters.sayAll",
                        DECIDE_CLUSTER,
                        own,
                        () -> clusters.sayAll(
                                THEME, List.of(new DecidingOnClusters.StepWord("wmo-zwolle", key, true, "")))),
                new Attempt(
                        "DecidingByWorkbook.takeIn",
                        RECORD_OUTCOME,
                        any,
                        () -> byWorkbook.takeIn(THEME, "vergelijking.xlsx", workbook, Language.DUTCH)),
                new Attempt(
                        "DecidingOnClusters.takeBack",
                        DECIDE_CLUSTER,
                        any,
                        () -> clusters.takeBack(THEME, Instant.EPOCH)));
    }

    private List<Attempt> differences() {
        // as everyone sees the theme: concepts of others, which only the system sees, can make another difference of it
        Person everyone = new Person("iedereen", "iedereen", List.of(Grant.of(Role.READER)), Via.SESSION, false);
        String difference = CurrentPerson.runAs(everyone, () -> deciding.ofTheme(THEME)).stream()
                .map(one -> one.difference())
                .filter(one -> one.municipality().equals(ZWOLLE))
                .map(one -> one.id())
                .findFirst()
                .orElseThrow();
        Scope ofZwolle = Scope.of(ZWOLLE, THEME);
        Scope shared = Scope.ofTheme(THEME);
        return List.of(
                Attempt.of(
                        "DecidingDifferences.vote",
                        VOTE_ON_DIFFERENCE,
                        ofZwolle,
                        () -> deciding.vote(THEME, difference, ZWOLLE, Expected.ANY, SetupChoice.INTO_BASE)),
                Attempt.of(
                        "DecidingDifferences.remark",
                        DISCUSS_DIFFERENCE,
                        shared,
                        () -> deciding.remark(THEME, difference, "Waarom?")),
                Attempt.of(
                        "DecidingDifferences.decideBefore",
                        RECORD_OUTCOME,
                        ofZwolle,
                        () -> deciding.decideBefore(THEME, difference, Expected.ANY, null)),
                Attempt.of(
                        "DecidingDifferences.record",
                        RECORD_OUTCOME,
                        ofZwolle,
                        () -> deciding.record(THEME, difference, Expected.ANY, SetupChoice.KEEP_VARIATION, "", null)),
                Attempt.of(
                        "DecidingDifferences.record",
                        RECORD_OUTCOME,
                        shared,
                        () -> deciding.record(THEME, difference, Expected.ANY, SetupChoice.INTO_BASE, "", null)),
                Attempt.of(
                        "DecidingDifferences.reopen",
                        RECORD_OUTCOME,
                        ofZwolle,
                        () -> deciding.reopen(THEME, difference, Expected.ANY)),
                Attempt.of(
                        "DecidingDifferences.confirm",
                        RECORD_OUTCOME,
                        ofZwolle,
                        () -> deciding.confirm(THEME, difference)));
    }

    /** Zwolle has its variant, so what is tried fails for who may, after it was asked whether they may. */
    private List<Attempt> joining() {
        Scope ofZwolle = Scope.of(ZWOLLE, THEME);
        Answer same = Answer.same("melding-doen");
        Extra extra = Extra.after("melding-doen", "Nabellen");
        return List.of(
                Attempt.of("JoiningATheme.begin", IMPORT_VARIANT, ofZwolle, () -> joining.begin(THEME, ZWOLLE)),
                Attempt.of(
                        "JoiningATheme.answer",
                        IMPORT_VARIANT,
                        ofZwolle,
                        () -> joining.answer(THEME, ZWOLLE, same, JoiningNow.UNANSWERED)),
                Attempt.of("JoiningATheme.add", IMPORT_VARIANT, ofZwolle, () -> joining.add(THEME, ZWOLLE, extra)),
                Attempt.of("JoiningATheme.remove", IMPORT_VARIANT, ofZwolle, () -> joining.remove(THEME, ZWOLLE, 1)),
                Attempt.of("JoiningATheme.make", IMPORT_VARIANT, ofZwolle, () -> joining.make(THEME, ZWOLLE)));
    }

    private List<Attempt> sessions() {
        Scope shared = Scope.ofTheme(THEME);
        return List.of(
                Attempt.of("HoldingSessions.begin", RECORD_OUTCOME, shared, () -> sessions.begin(THEME)),
                Attempt.of("HoldingSessions.next", RECORD_OUTCOME, shared, () -> sessions.next(THEME)),
                Attempt.of("HoldingSessions.previous", RECORD_OUTCOME, shared, () -> sessions.previous(THEME)),
                Attempt.of(
                        "HoldingSessions.show",
                        RECORD_OUTCOME,
                        shared,
                        () -> sessions.show(THEME, "wmo-zwolle.onbekend.term", Expected.ANY)),
                Attempt.of("HoldingSessions.postpone", RECORD_OUTCOME, shared, () -> sessions.postpone(THEME)),
                Attempt.of("HoldingSessions.end", RECORD_OUTCOME, shared, () -> sessions.end(THEME)));
    }

    private Attempt backlogWorkbook() {
        byte[] workbook = BacklogWorkbook.write(backlogs.of(THEME).orElseThrow(), Language.DUTCH);
        List<Scope> scopes =
                reading.ofTheme(THEME).stream().map(OwningStories::scopeOf).toList();
        return new Attempt(
                "WritingByWorkbook.takeIn",
                WRITE_STORY,
                scopes,
                () -> backlogWorkbooks.takeIn(THEME, "backlog.xlsx", workbook, Language.DUTCH));
    }

    private List<Attempt> estimating() {
        Scope shared = Scope.ofTheme(THEME);
        String none = "wmo/onbekend";
        StoryContent own = new StoryContent(
                new StoryText("inwoner", "iets eigens", ""),
                List.of(new Criterion("Hoofdweg", List.of("Als ik iets doe", "Dan is het gedaan"))),
                Priority.COULD,
                addingStories.phases(THEME).get(0),
                0);
        return List.of(
                backlogWorkbook(),
                new Attempt(
                        "AddingStories.add",
                        WRITE_STORY,
                        List.of(shared, Scope.of(ZWOLLE, THEME), Scope.of("0014", THEME)),
                        () -> addingStories.add(THEME, own)),
                Attempt.of("EstimatingTogether.begin", LEAD_ESTIMATION, shared, () -> estimating.begin(THEME)),
                Attempt.of(
                        "EstimatingTogether.beginWith",
                        LEAD_ESTIMATION,
                        shared,
                        () -> estimating.beginWith(THEME, Set.of(none))),
                Attempt.of("EstimatingTogether.join", ESTIMATE_STORY, shared, () -> estimating.join(THEME)),
                Attempt.of(
                        "EstimatingTogether.lay", ESTIMATE_STORY, shared, () -> estimating.lay(THEME, none, Card.FIVE)),
                Attempt.of("EstimatingTogether.turn", LEAD_ESTIMATION, shared, () -> estimating.turn(THEME, none)),
                Attempt.of("EstimatingTogether.again", LEAD_ESTIMATION, shared, () -> estimating.again(THEME, none)),
                Attempt.of(
                        "EstimatingTogether.postpone", LEAD_ESTIMATION, shared, () -> estimating.postpone(THEME, none)),
                Attempt.of(
                        "EstimatingTogether.agree",
                        LEAD_ESTIMATION,
                        shared,
                        () -> estimating.agree(THEME, none, Card.FIVE)),
                Attempt.of("EstimatingTogether.leave", ESTIMATE_STORY, shared, () -> estimating.leave(THEME)),
                Attempt.of("EstimatingTogether.end", LEAD_ESTIMATION, shared, () -> estimating.end(THEME)));
    }

    private List<Attempt> stories() {
        Story shared = story(false);
        Story own = story(true);
        StoryText text = new StoryText("inwoner", "iets anders", "het klopt");
        Scope ofAll = OwningStories.scopeOf(shared);
        Scope ofZwolle = Scope.of(ZWOLLE, THEME);
        return List.of(
                Attempt.of(
                        "GeneratingStories.generate", GENERATE_STORIES, Scope.PROGRAMME, () -> generating.generate()),
                Attempt.of(
                        "GeneratingStories.record",
                        GENERATE_STORIES,
                        Scope.PROGRAMME,
                        () -> generating.record(List.of())),
                Attempt.of(
                        "OwningStories.write",
                        WRITE_STORY,
                        ofAll,
                        () -> owning.write(shared.key(), Expected.ANY, text, 3)),
                Attempt.of(
                        "OwningStories.write",
                        WRITE_STORY,
                        ofZwolle,
                        () -> owning.write(own.key(), Expected.ANY, text, 3)),
                Attempt.of(
                        "OwningStories.makeReady",
                        MAKE_STORY_READY,
                        ofZwolle,
                        () -> owning.makeReady(own.key(), Expected.ANY)),
                Attempt.of(
                        "OrderingStories.place",
                        ORDER_BACKLOG,
                        Scope.ofTheme(THEME),
                        () -> ordering.place(own.key(), Expected.ANY, 2)),
                Attempt.of(
                        "OrderingStories.move",
                        ORDER_BACKLOG,
                        Scope.ofTheme(THEME),
                        () -> ordering.move(THEME, List.of(own.key()), Spot.TOP)),
                Attempt.of(
                        "ChangingManyStories.weigh",
                        WRITE_STORY,
                        ofZwolle,
                        () -> changing.weigh(THEME, List.of(own.key()), null, 3)),
                Attempt.of(
                        "ChangingManyStories.rate",
                        WRITE_STORY,
                        ofZwolle,
                        () -> changing.rate(THEME, List.of(own.key()), 8, null, null)),
                Attempt.of(
                        "OrderingByWsjf.takeOver",
                        ORDER_BACKLOG,
                        Scope.ofTheme(THEME),
                        () -> byWsjf.takeOver(THEME, "")),
                Attempt.of(
                        "OrderingStories.arrange",
                        ORDER_BACKLOG,
                        Scope.ofTheme(THEME),
                        () -> ordering.arrange(THEME, List.of())),
                Attempt.of(
                        "ChangingManyStories.label",
                        WRITE_STORY,
                        ofZwolle,
                        () -> changing.label(
                                THEME, List.of(own.key()), StoryLabels.read("proef"), StoryLabels.read(""))),
                Attempt.of(
                        "ChangingManyStories.makeReady",
                        MAKE_STORY_READY,
                        ofAll,
                        () -> changing.makeReady(THEME, List.of(shared.key()))),
                Attempt.of(
                        "PlanningReleases.add",
                        ORDER_BACKLOG,
                        Scope.ofTheme(THEME),
                        () -> releases.add(THEME, "Versie " + System.nanoTime())),
                Attempt.of(
                        "PlanningReleases.rename",
                        ORDER_BACKLOG,
                        Scope.ofTheme(THEME),
                        () -> releases.rename(THEME, 0, "Anders")),
                Attempt.of(
                        "PlanningReleases.remove",
                        ORDER_BACKLOG,
                        Scope.ofTheme(THEME),
                        () -> releases.remove(THEME, 0)),
                Attempt.of(
                        "PlanningReleases.move",
                        ORDER_BACKLOG,
                        Scope.ofTheme(THEME),
                        () -> releases.move(THEME, 0, true)),
                Attempt.of(
                        "PlanningReleases.put",
                        ORDER_BACKLOG,
                        Scope.ofTheme(THEME),
                        () -> releases.put(THEME, List.of(own.key()), null, null)),
                Attempt.of(
                        "ChangingManyStories.plan",
                        PLAN_STORY,
                        Scope.ofTheme(THEME),
                        () -> changing.plan(THEME, 1, List.of(own.key()))),
                Attempt.of(
                        "OwningStories.confirm", CONFIRM_STORY, ofZwolle, () -> owning.confirm(own.key(), "gezien")));
    }

    private List<Attempt> reviews() {
        Story shared = story(false);
        Story own = story(true);
        String key = own.key();
        Scope ofAll = OwningStories.scopeOf(shared);
        return Stream.of(
                        Attempt.of(
                                "ReviewingStories.accept",
                                WRITE_STORY,
                                ofAll,
                                () -> reviewing.accept(shared.key(), Expected.ANY)),
                        new Attempt(
                                "ReviewingStories.acceptAll",
                                WRITE_STORY,
                                List.of(ofAll, Scope.of(ZWOLLE, THEME), Scope.of("0014", THEME)),
                                () -> reviewing.acceptAll(THEME)),
                        ofZwolle("ReviewingStories.accept", () -> reviewing.accept(key, Expected.ANY)),
                        ofZwolle(
                                "ReviewingStories.choose",
                                () -> reviewing.choose(key, Expected.ANY, StoryPart.of("wish"), true)),
                        ofZwolle("ReviewingStories.write", () -> reviewing.write(key, Expected.ANY, own.content(), 3)),
                        ofZwolle("ReviewingStories.dismiss", () -> reviewing.dismiss(key, Expected.ANY)),
                        ofZwolle("ReviewingStories.undoDismissal", () -> reviewing.undoDismissal(key, Expected.ANY)),
                        ofZwolle("MendingStories.mend", () -> mending.mend(key, Expected.ANY, 0)),
                        ofZwolle("MendingStories.leave", () -> mending.leave(key, Expected.ANY, 0, "zo bedoeld")),
                        ofZwolle("MendingStories.takeUp", () -> mending.takeUp(key, Expected.ANY, 0)),
                        ofZwolle("DividingStories.split", () -> dividing.split(key, Expected.ANY, List.of())),
                        ofZwolle("DividingStories.undoSplit", () -> dividing.undoSplit(key, Expected.ANY)),
                        ofZwolle("DividingStories.join", () -> dividing.join(key, Expected.ANY, List.of(), own.text())),
                        ofZwolle("DividingStories.undoJoin", () -> dividing.undoJoin(key, Expected.ANY)))
                .toList();
    }

    private static Attempt ofZwolle(String name, Runnable work) {
        return Attempt.of(name, WRITE_STORY, Scope.of(ZWOLLE, THEME), work);
    }

    private List<Attempt> sprints() {
        Scope theme = Scope.ofTheme(THEME);
        Story own = story(true);
        SprintGoal goal = new SprintGoal("iets werkt", "a", "b");
        LocalDate monday = LocalDate.of(2026, 11, 23);
        return List.of(
                Attempt.of(
                        "WorkingOnSprints.begin",
                        BEGIN_SPRINT,
                        theme,
                        () -> sprints.begin(THEME, "Team", monday, goal, 20)),
                Attempt.of("WorkingOnSprints.plan", PLAN_STORY, theme, () -> sprints.plan(THEME, 1, own.key())),
                Attempt.of(
                        "WorkingOnSprints.act",
                        WORK_ON_STORY,
                        theme,
                        () -> sprints.act(THEME, 1, own.key(), Expected.ANY, "start")),
                Attempt.of(
                        "WorkingOnSprints.act",
                        ACCEPT_STORY,
                        Scope.of(ZWOLLE, THEME),
                        () -> sprints.act(THEME, 1, own.key(), Expected.ANY, "accept")));
    }

    private List<Attempt> terms() {
        Term term = new Term("proefwoord", null);
        return List.of(
                Attempt.of("EditingTerms.add", EDIT_TERM, Scope.PROGRAMME, () -> terms.add(term)),
                Attempt.of(
                        "EditingTerms.replace",
                        EDIT_TERM,
                        Scope.PROGRAMME,
                        () -> terms.replace(term.key(), Expected.ANY, term)),
                Attempt.of(
                        "EditingTerms.learn",
                        EDIT_TERM,
                        Scope.PROGRAMME,
                        () -> terms.learn(term.key(), new LocalWord(ZWOLLE, "eigen proefwoord"))),
                Attempt.of(
                        "EditingTerms.write",
                        EDIT_TERM,
                        Scope.PROGRAMME,
                        () -> terms.write(
                                term.key(),
                                String.valueOf(terms.byKey(term.key())
                                        .map(Term::version)
                                        .orElse(0L)),
                                term)),
                Attempt.of("EditingTerms.importAll", EDIT_TERM, Scope.PROGRAMME, () -> terms.importAll(List.of(term))),
                Attempt.of(
                        "SuggestingTerms.confirm", EDIT_TERM, Scope.PROGRAMME, () -> suggesting.confirm(THEME, "geen")),
                Attempt.of(
                        "EditingTerms.remove",
                        EDIT_TERM,
                        Scope.PROGRAMME,
                        () -> terms.remove(term.key(), Expected.ANY)));
    }

    private List<Attempt> own() {
        return List.of(
                Attempt.of(
                        "SavingFilters.save",
                        MANAGE_OWN_ACCOUNT,
                        Scope.PROGRAMME,
                        () -> savedFilters.save(THEME, "proef", new BacklogFilter("alles", "", "", "", "", "", ""))),
                Attempt.of("SavingFilters.remove", MANAGE_OWN_ACCOUNT, Scope.PROGRAMME, () -> savedFilters.remove(0)),
                Attempt.of(
                        "OwningTokens.make",
                        MANAGE_OWN_ACCOUNT,
                        Scope.PROGRAMME,
                        () -> tokens.make("proef", true, Duration.ofDays(1))),
                Attempt.of("OwningTokens.own", MANAGE_OWN_ACCOUNT, Scope.PROGRAMME, () -> tokens.own()),
                Attempt.of("OwningTokens.revoke", MANAGE_OWN_ACCOUNT, Scope.PROGRAMME, () -> tokens.revoke(0)),
                Attempt.of(
                        "ProtectingOwnAccount.protect",
                        MANAGE_OWN_ACCOUNT,
                        Scope.PROGRAMME,
                        () -> protecting.protect(SharedSecret.random(), "000000", "a", "192.0.2.9")),
                Attempt.of(
                        "ProtectingOwnAccount.renewRecoveryCodes",
                        MANAGE_OWN_ACCOUNT,
                        Scope.PROGRAMME,
                        () -> protecting.renewRecoveryCodes("a", "192.0.2.9")),
                Attempt.of(
                        "ProtectingOwnAccount.drop",
                        MANAGE_OWN_ACCOUNT,
                        Scope.PROGRAMME,
                        () -> protecting.drop("a", "192.0.2.9")));
    }

    private List<Attempt> people() {
        Scope ofZwolle = Scope.ofMunicipality(ZWOLLE);
        Membership partner = new Membership(Role.PARTNER, ZWOLLE, null);
        Membership reader = new Membership(Role.READER, ZWOLLE, null);
        Membership administrator = new Membership(Role.ADMINISTRATOR, null, null);
        long id = people.add("proef@zwolle.example", "Proef", List.of(partner)).id();
        inviting.invite("uitgenodigd@zwolle.example", "Uitgenodigd", List.of(partner));
        long invitation = inviting.open().stream()
                .filter(one -> one.address().startsWith("uitgenodigd"))
                .findFirst()
                .orElseThrow()
                .id();
        links.give("realisation:wmo:0193", Duration.ofDays(1));
        long link = links.mine().stream()
                .filter(one -> one.subject().text().equals("realisation:wmo:0193"))
                .findFirst()
                .orElseThrow()
                .id();
        long version = people.byId(id).orElseThrow().version();
        return List.of(
                Attempt.of("ManagingPeople.add", MANAGE_PEOPLE, ofZwolle, () -> people.add("a", "A", List.of(partner))),
                Attempt.of(
                        "ManagingPeople.add",
                        MANAGE_PEOPLE,
                        Scope.PROGRAMME,
                        () -> people.add("b", "B", List.of(partner, administrator))),
                Attempt.of("ManagingPeople.give", MANAGE_PEOPLE, ofZwolle, () -> people.give(id, reader)),
                Attempt.of("ManagingPeople.give", MANAGE_PEOPLE, Scope.PROGRAMME, () -> people.give(id, administrator)),
                Attempt.of("ManagingPeople.take", MANAGE_PEOPLE, ofZwolle, () -> people.take(id, partner)),
                Attempt.of(
                        "ManagingPeople.replace",
                        MANAGE_PEOPLE,
                        ofZwolle,
                        () -> people.replace(id, version, "Proef", true, List.of(reader))),
                Attempt.of("ManagingPeople.block", MANAGE_PEOPLE, ofZwolle, () -> people.block(id, true)),
                Attempt.of("ManagingPeople.resetPassword", MANAGE_PEOPLE, ofZwolle, () -> people.resetPassword(id)),
                Attempt.of(
                        "ManagingPeople.signOutEverywhere",
                        MANAGE_PEOPLE,
                        ofZwolle,
                        () -> people.signOutEverywhere(id)),
                Attempt.of(
                        "ManagingPeople.dropSecondFactor", MANAGE_PEOPLE, ofZwolle, () -> people.dropSecondFactor(id)),
                Attempt.of(
                        "InvitingPeople.invite",
                        MANAGE_PEOPLE,
                        ofZwolle,
                        () -> inviting.invite("nieuw@zwolle.example", "Nieuw", List.of(partner))),
                Attempt.of("InvitingPeople.revoke", MANAGE_PEOPLE, ofZwolle, () -> inviting.revoke(invitation)),
                Attempt.of(
                        "GivingReadingLinks.give",
                        GIVE_READING_LINK,
                        Scope.of(ZWOLLE, THEME),
                        () -> links.give("blueprint:wmo-zwolle", Duration.ofDays(1))),
                Attempt.of(
                        "GivingReadingLinks.revoke",
                        GIVE_READING_LINK,
                        Scope.of(ZWOLLE, THEME),
                        () -> links.revoke(link)),
                Attempt.of(
                        "ChangingOwnAccount.changePassword",
                        MANAGE_OWN_ACCOUNT,
                        Scope.PROGRAMME,
                        () -> account.changePassword("a", "b", "192.0.2.9")),
                Attempt.of(
                        "ChangingOwnAccount.signOutEverywhere",
                        MANAGE_OWN_ACCOUNT,
                        Scope.PROGRAMME,
                        () -> account.signOutEverywhere()),
                Attempt.of(
                        "ChangingOwnAccount.prefer",
                        MANAGE_OWN_ACCOUNT,
                        Scope.PROGRAMME,
                        () -> account.prefer("nl", ZWOLLE)));
    }

    private List<Attempt> webhooks() {
        Scope all = Scope.PROGRAMME;
        return List.of(
                Attempt.of(
                        "ManagingWebhooks.enter", MANAGE_WEBHOOKS, all, () -> webhooks.enter("http://127.0.0.1:9/x")),
                Attempt.of("ManagingWebhooks.remove", MANAGE_WEBHOOKS, all, () -> webhooks.remove(0L)),
                Attempt.of("ManagingWebhooks.resume", MANAGE_WEBHOOKS, all, () -> webhooks.resume(0L)),
                Attempt.of("ManagingWebhooks.tryOut", MANAGE_WEBHOOKS, all, () -> webhooks.tryOut(0L)),
                Attempt.of("ManagingWebhooks.page", MANAGE_WEBHOOKS, all, () -> webhooks.page(0, 10)),
                Attempt.of("ManagingWebhooks.count", MANAGE_WEBHOOKS, all, () -> webhooks.count()),
                Attempt.of("ManagingWebhooks.all", MANAGE_WEBHOOKS, all, () -> webhooks.all()),
                Attempt.of("ManagingWebhooks.byId", MANAGE_WEBHOOKS, all, () -> webhooks.byId(0L)),
                Attempt.of("ManagingWebhooks.deliveries", MANAGE_WEBHOOKS, all, () -> webhooks.deliveries(0L)));
    }

    /** A story of Zwolle alone, or one that more municipalities share. */
    private Story story(boolean ofZwolle) {
        return reading.ofTheme(THEME).stream()
                .filter(story -> ofZwolle
                        ? story.scope().equals(List.of(ZWOLLE))
                        : story.scope().size() > 1)
                .findFirst()
                .orElseThrow();
    }
}
