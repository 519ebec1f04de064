package nl.blauwdruk.web.store;

import static nl.blauwdruk.model.blueprint.Fixtures.ZWOLLE;
import static nl.blauwdruk.model.blueprint.Fixtures.aStep;
import static nl.blauwdruk.model.blueprint.Fixtures.aVariant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.sql.DataSource;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.BlueprintStatus;
import nl.blauwdruk.model.blueprint.Blueprints;
import nl.blauwdruk.model.blueprint.Element;
import nl.blauwdruk.model.blueprint.ElementId;
import nl.blauwdruk.model.blueprint.Fingerprint;
import nl.blauwdruk.model.blueprint.FunctionKind;
import nl.blauwdruk.model.blueprint.InformationItem;
import nl.blauwdruk.model.blueprint.Origin;
import nl.blauwdruk.model.blueprint.PrivacyCategory;
import nl.blauwdruk.model.blueprint.Remark;
import nl.blauwdruk.model.blueprint.ResidentCheck;
import nl.blauwdruk.model.blueprint.Revision;
import nl.blauwdruk.model.blueprint.SystemFunction;
import nl.blauwdruk.model.blueprint.Theme;
import nl.blauwdruk.model.blueprint.TimeLimit;
import nl.blauwdruk.model.comparison.Alignment;
import nl.blauwdruk.model.comparison.Claim;
import nl.blauwdruk.model.comparison.Kind;
import nl.blauwdruk.model.comparison.Statement;
import nl.blauwdruk.model.comparison.setup.DifferenceWords;
import nl.blauwdruk.model.comparison.setup.SetupChoice;
import nl.blauwdruk.model.comparison.setup.SetupDecision;
import nl.blauwdruk.model.comparison.setup.SetupDifference;
import nl.blauwdruk.model.municipality.Municipalities;
import nl.blauwdruk.model.terminology.LocalWord;
import nl.blauwdruk.model.terminology.Term;
import nl.blauwdruk.model.trace.TargetKind;
import nl.blauwdruk.model.trace.TraceLink;
import nl.blauwdruk.model.trace.TraceLinks;
import nl.blauwdruk.web.harness.ServerTest;
import org.junit.jupiter.api.Test;

@ServerTest
class StoreIT {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00.123456Z");

    @Inject
    private Blueprints blueprints;

    @Inject
    private Municipalities municipalities;

    @Inject
    private TraceLinks links;

    @Inject
    private JpaChanges changes;

    @PersistenceContext
    private EntityManager entities;

    @Resource
    private UserTransaction transaction;

    @Resource(lookup = "java:app/jdbc/blauwdruk")
    private DataSource database;

    @Test
    void the_tests_run_on_the_database_they_say() throws SQLException {
        try (Connection connection = database.getConnection()) {
            String product = connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);

            assertThat(product)
                    .isEqualTo(
                            System.getProperty("blauwdruk.db.datasource", "h2").contains("mariadb") ? "mariadb" : "h2");
        }
    }

    @Test
    void there_are_342_municipalities_with_their_codes_as_text() {
        assertThat(municipalities.all()).hasSize(342);
        assertThat(municipalities.byCode(ZWOLLE).orElseThrow().name()).isEqualTo("Zwolle");
    }

    @Test
    void a_blueprint_comes_back_with_every_lane() throws Exception {
        store(new Theme("lanen", "Lanen", "", "", 90));
        Blueprint blueprint = rich("lanen");
        List<String> before =
                blueprint.elements().stream().map(Element::toString).toList();

        store(blueprint);

        Blueprint found = blueprints.byKey("lanen-zwolle").orElseThrow();
        assertThat(found.elements().stream().map(Element::toString)).containsExactlyElementsOf(before);
        assertThat(found.owner()).contains(ZWOLLE);
        assertThat(found.remarks()).hasSize(1);
        assertThat(found.residentCheck().orElseThrow().participants()).isEqualTo(9);
        assertThat(found.steps().get(0).channels()).containsExactly("website", "balie");
        assertThat(found.steps().get(0).timeLimit().orElseThrow().basis()).contains("Awb art. 4:13");
        assertThat(found.steps().get(0).experience()).contains(-2);
        assertThat(found.steps().get(0).evidence()).contains("Een brief met € en ☂ en 漢字");
    }

    @Test
    void a_newer_reading_replaces_the_steps_and_grows_the_revision() throws Exception {
        store(new Theme("nieuwer", "Nieuwer", "", "", 91));
        store(rich("nieuwer"));

        transaction.begin();
        blueprints
                .byKey("nieuwer-zwolle")
                .orElseThrow()
                .become(aVariant("nieuwer", ZWOLLE, "Zwolle").add(aStep("7", "Nabellen")));
        transaction.commit();

        Blueprint found = blueprints.byKey("nieuwer-zwolle").orElseThrow();
        assertThat(found.revision()).isEqualTo(2);
        assertThat(found.steps()).hasSize(1);
    }

    @Test
    void of_two_changes_to_one_blueprint_the_second_is_refused() throws Exception {
        store(new Theme("samen", "Samen", "", "", 92));
        store(rich("samen"));
        transaction.begin();
        Blueprint mine = blueprints.byKey("samen-zwolle").orElseThrow();
        transaction.commit();
        transaction.begin();
        blueprints
                .byKey("samen-zwolle")
                .orElseThrow()
                .become(aVariant("samen", ZWOLLE, "Zwolle").add(aStep("1", "Van een ander")));
        transaction.commit();

        mine.become(aVariant("samen", ZWOLLE, "Zwolle").add(aStep("1", "Van mij")));

        assertThatThrownBy(() -> {
                    transaction.begin();
                    entities.merge(mine);
                    transaction.commit();
                })
                .isInstanceOf(Exception.class);
        rollBackIfNeeded();
        assertThat(blueprints.byKey("samen-zwolle").orElseThrow().steps().get(0).name())
                .isEqualTo("Van een ander");
    }

    @Test
    void a_revision_keeps_its_moment_and_content() throws Exception {
        String content = "é".repeat(100_000);

        store(new Revision("r-zwolle", 1, NOON, "Marieke", "Proef", content));

        Revision found = entities.createQuery(
                        "select r from Revision r where r.blueprintKey = 'r-zwolle'", Revision.class)
                .getSingleResult();
        assertThat(found.at()).isEqualTo(NOON);
        assertThat(found.content()).isEqualTo(content);
    }

    @Test
    void what_partners_said_of_a_cluster_is_kept() throws Exception {
        store(new Theme("besluit", "Besluit", "", "", 93));
        Set<ElementId> steps = Set.of(ElementId.ofStep("besluit-basis", "a"), ElementId.ofStep("besluit-zwolle", "b"));
        ElementId other = ElementId.ofStep("besluit-zwolle", "c");
        Alignment alignment = new Alignment("besluit");
        alignment.say(Statement.together(steps).said("Marieke", NOON, "zelfde brief"));
        alignment.say(Statement.apart(other, steps).said("Karim", NOON, ""));
        alignment.say(Statement.ofKind(other, Kind.MOVED).said("Karim", NOON, ""));

        store(alignment);

        Alignment found = entities.createQuery("select a from Alignment a where a.theme = 'besluit'", Alignment.class)
                .getSingleResult();
        List<Statement> said = found.statements();
        assertThat(said).extracting(Statement::claim).containsExactly(Claim.TOGETHER, Claim.APART, Claim.KIND);
        assertThat(said.get(0).elements()).isEqualTo(steps);
        assertThat(said.get(0).because()).isEqualTo("zelfde brief");
        assertThat(said.get(0).at()).isEqualTo(NOON);
        assertThat(said.get(1).subject()).contains(other);
        assertThat(said.get(2).kind()).contains(Kind.MOVED);
        assertThat(found.count()).isEqualTo(3);
    }

    @Test
    void what_partners_decided_on_a_difference_is_kept() throws Exception {
        store(new Theme("opzet", "Opzet", "", "", 94));
        SetupDifference difference = new SetupDifference(
                "opzet-zwolle.b.term",
                "term",
                "opzet-zwolle",
                "0193",
                "Zwolle",
                "",
                List.of(),
                List.of(),
                List.of(),
                new DifferenceWords(List.of(), List.of(), "", ""),
                Fingerprint.of(List.of("zes weken")));
        SetupDecision decision = new SetupDecision("opzet", difference.id(), "0193");
        decision.vote("0193", SetupChoice.TAKE_BASE, "Marieke", NOON);
        decision.remark("Volgt de verordening.", "Karim", NOON);
        decision.decideBefore(LocalDate.of(2026, 4, 1));
        decision.record(SetupChoice.TAKE_BASE, "Marieke", NOON, "Karim", LocalDate.of(2026, 5, 1), false, difference);

        store(decision);

        SetupDecision found = entities.createQuery(
                        "select d from SetupDecision d where d.theme = 'opzet'", SetupDecision.class)
                .getSingleResult();
        assertThat(found.voteOf("0193")).contains(SetupChoice.TAKE_BASE);
        assertThat(found.remarks().get(0).text()).isEqualTo("Volgt de verordening.");
        assertThat(found.before()).contains(LocalDate.of(2026, 4, 1));
        assertThat(found.outcome().orElseThrow().owner()).isEqualTo("Karim");
        assertThat(found.outcome().orElseThrow().at()).isEqualTo(NOON);
        assertThat(found.isOutdated(difference.meaning())).isFalse();
        assertThat(found.changes()).isEqualTo(4);
    }

    @Test
    void a_term_comes_back_with_the_words_of_municipalities() throws Exception {
        Term term = new Term("Besluit", "Awb");
        term.learn(new LocalWord("0193", "beschikking"));

        store(term);

        Term found = entities.createQuery("select t from Term t where t.key = 'besluit-awb'", Term.class)
                .getSingleResult();
        assertThat(found.covers("Beschikking")).isTrue();
    }

    @Test
    void links_are_found_by_blueprint_and_by_target() throws Exception {
        Element element = rich("spoor").elements().get(0);
        transaction.begin();
        links.addAll(List.of(
                new TraceLink(element.id(), element.fingerprint(), TargetKind.STORY, "spoor-1"),
                new TraceLink(new ElementId("spoor_zwolle/x"), element.fingerprint(), TargetKind.STORY, "spoor-2")));
        transaction.commit();

        assertThat(links.ofBlueprints(List.of("spoor-zwolle"))).hasSize(1);
        assertThat(links.to(TargetKind.STORY, "spoor-2")).hasSize(1);
        transaction.begin();
        links.removeTo(TargetKind.STORY, List.of("spoor-1", "spoor-2"));
        transaction.commit();
        assertThat(links.ofBlueprints(List.of("spoor-zwolle"))).isEmpty();
    }

    @Test
    void the_state_differs_after_a_link_is_added_confirmed_or_removed() throws Exception {
        Element element = rich("toestand").elements().get(0);
        TraceLink link = new TraceLink(element.id(), new Fingerprint("0000000000000000"), TargetKind.STORY, "toestand");
        List<String> states = new ArrayList<>(List.of(changes.state()));

        store(link);
        states.add(changes.state());
        transaction.begin();
        entities.merge(link).confirm(element, "nog hetzelfde");
        transaction.commit();
        states.add(changes.state());
        transaction.begin();
        links.removeTo(TargetKind.STORY, List.of("toestand"));
        transaction.commit();
        states.add(changes.state());

        assertThat(states.subList(0, 3)).doesNotHaveDuplicates();
        assertThat(states.get(3)).isEqualTo(states.get(0));
    }

    private void store(Object entity) throws Exception {
        transaction.begin();
        entities.persist(entity);
        transaction.commit();
    }

    private void rollBackIfNeeded() throws Exception {
        if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
            transaction.rollback();
        }
    }

    private static Blueprint rich(String theme) {
        return aVariant(theme, ZWOLLE, "Zwolle")
                .serves("Inwoners", "Een rekening", "Betaald")
                .publishedAs("1.1", LocalDate.of(2026, 2, 24), BlueprintStatus.ADOPTED)
                .checkedBy(
                        new ResidentCheck("Minimapanel", LocalDate.of(2026, 2, 10), 9),
                        List.of(new Remark("1", "Te moeilijk", true)))
                .add(aStep("1", "Aanvraag versturen")
                        .when("Alleen bij toekenning")
                        .through(List.of("website", "balie"))
                        .shows("Een brief met € en ☂ en 漢字")
                        .hurts("Duurt lang")
                        .feels(-2)
                        .within(new TimeLimit("8 weken", "Awb art. 4:13"))
                        .uses(new InformationItem(
                                null, "Inkomen", "Suwinet", PrivacyCategory.SENSITIVE, "Pw art. 64", Origin.REUSED))
                        .needs(new SystemFunction("Zaaksysteem", FunctionKind.CASE_REGISTRATION)))
                .add(aStep("2", "Beslissen"));
    }
}
