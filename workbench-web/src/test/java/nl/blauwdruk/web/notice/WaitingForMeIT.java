package nl.blauwdruk.web.notice;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.blauwdruk.exchange.ExampleSet;
import nl.blauwdruk.model.comparison.setup.SetupChoice;
import nl.blauwdruk.web.access.CurrentPerson;
import nl.blauwdruk.web.access.Grant;
import nl.blauwdruk.web.access.Operation;
import nl.blauwdruk.web.access.Person;
import nl.blauwdruk.web.access.Role;
import nl.blauwdruk.web.access.Secret;
import nl.blauwdruk.web.access.Via;
import nl.blauwdruk.web.audit.Audit;
import nl.blauwdruk.web.audit.Change;
import nl.blauwdruk.web.blueprint.ImportingBlueprints;
import nl.blauwdruk.web.blueprint.UploadedFile;
import nl.blauwdruk.web.comparison.DecidingDifferences;
import nl.blauwdruk.web.harness.ServerTest;
import nl.blauwdruk.web.pack.MakingPacks;
import nl.blauwdruk.web.people.Account;
import nl.blauwdruk.web.people.Invitation;
import nl.blauwdruk.web.people.Membership;
import nl.blauwdruk.web.store.Expected;
import nl.blauwdruk.web.story.GeneratingStories;
import nl.blauwdruk.web.token.AccessToken;
import org.junit.jupiter.api.Test;

@ServerTest
class WaitingForMeIT {

    private static final Person OWNER = someone("eigenaar-zwolle", Role.PRODUCT_OWNER, "0193");
    private static final Person NEIGHBOUR = someone("partner-groningen", Role.PARTNER, "0014");
    private static final Person BEA = someone("beheerder", Role.ADMINISTRATOR, null);
    private static final Person READER = someone("lezer-alleen", Role.READER, "0193");

    /** Before any day that other tests set: a notice tells the first. */
    private static final LocalDate DAY = LocalDate.of(2020, 3, 1);

    @Inject
    private WaitingForMe waiting;

    @Inject
    private DecidingDifferences deciding;

    @Inject
    private ImportingBlueprints importing;

    @Inject
    private GeneratingStories generating;

    @Inject
    private MakingPacks making;

    @Inject
    private Audit audit;

    @PersistenceContext
    private EntityManager entities;

    @Resource
    private UserTransaction transaction;

    @Test
    void an_invitation_nobody_took_up_is_told_to_administrators_three_days_before_its_end() throws Exception {
        int before = count(BEA, NoticeKind.INVITATIONS);

        keep(invitation("vroeg@example.org", Duration.ofDays(10)), invitation("laat@example.org", Duration.ofDays(12)));

        assertThat(count(BEA, NoticeKind.INVITATIONS)).isEqualTo(before + 1);
        assertThat(count(OWNER, NoticeKind.INVITATIONS)).isZero();
    }

    @Test
    void a_token_is_told_to_its_owner_two_weeks_before_its_end() throws Exception {
        int before = count(BEA, NoticeKind.TOKENS);

        keep(tokenOf("beheerder", Duration.ofDays(13)), tokenOf("beheerder", Duration.ofDays(15)));

        assertThat(count(BEA, NoticeKind.TOKENS)).isEqualTo(before + 1);
        assertThat(count(OWNER, NoticeKind.TOKENS)).isZero();
    }

    @Test
    void a_pack_waits_for_the_product_owner_of_its_municipality_until_it_is_loaded_as_it_is() {
        CurrentPerson.runAs(
                Person.SYSTEM, () -> importing.importFiles(List.of(file("basis.yaml"), file("zwolle.yaml"))));
        assertThat(links(OWNER, NoticeKind.PACKS)).contains("/pack/list?thema=wmo");

        CurrentPerson.runAs(OWNER, () -> {
            making.recordLoaded("wmo", "0193", "test");
            return null;
        });

        assertThat(links(OWNER, NoticeKind.PACKS)).doesNotContain("/pack/list?thema=wmo");
    }

    @Test
    void a_proposed_variation_waits_for_whom_it_concerns_and_for_nobody_who_only_reads() {
        CurrentPerson.runAs(Person.SYSTEM, () -> {
            importing.importFiles(List.of(file("basis.yaml"), file("zwolle.yaml")));
            generating.generate();
            return null;
        });

        assertThat(links(OWNER, NoticeKind.PROPOSED)).contains("/backlog/list?toon=voorgesteld&thema=wmo");
        assertThat(CurrentPerson.runAs(READER, waiting::all)).isEmpty();
    }

    @Test
    void a_difference_with_a_day_waits_for_who_has_not_voted_and_for_who_records() {
        String difference = importDifferent();

        as(OWNER, () -> deciding.decideBefore("wmo", difference, Expected.ANY, DAY));

        assertThat(dated(OWNER)).contains(DAY);
        assertThat(dated(READER)).isEmpty();
        assertThat(dated(NEIGHBOUR)).as("its vote is asked too").contains(DAY);
        as(NEIGHBOUR, () -> deciding.vote("wmo", difference, "0014", Expected.ANY, SetupChoice.KEEP_VARIATION));
        assertThat(dated(NEIGHBOUR)).doesNotContain(DAY);
        as(OWNER, () -> deciding.decideBefore("wmo", difference, Expected.ANY, null));
        assertThat(dated(OWNER)).doesNotContain(DAY);
    }

    @Test
    void who_is_called_upon_in_a_discussion_is_told_until_they_answer() {
        String difference = importDifferent();

        as(NEIGHBOUR, () -> deciding.remark("wmo", difference, "Waarom zo, @Eigenaar-Zwolle?"));

        assertThat(links(OWNER, NoticeKind.MENTIONS))
                .singleElement()
                .asString()
                .startsWith("/comparison/theme?thema=wmo&variant=wmo-zwolle&stap=");
        assertThat(links(NEIGHBOUR, NoticeKind.MENTIONS)).isEmpty();
        as(OWNER, () -> deciding.remark("wmo", difference, "Dat staat in de verordening."));
        assertThat(links(OWNER, NoticeKind.MENTIONS)).isEmpty();
    }

    private static void as(Person person, Runnable work) {
        CurrentPerson.runAs(person, () -> {
            work.run();
            return null;
        });
    }

    /** Id of a difference of Zwolle on which nothing was decided, as both see it: concepts of others can make another one of it. */
    private String importDifferent() {
        CurrentPerson.runAs(
                Person.SYSTEM,
                () -> importing.importFiles(List.of(file("basis.yaml"), file("zwolle.yaml"), file("groningen.yaml"))));
        List<String> ofNeighbour = CurrentPerson.runAs(NEIGHBOUR, this::undecided);
        return CurrentPerson.runAs(OWNER, this::undecided).stream()
                .filter(ofNeighbour::contains)
                .findFirst()
                .orElseThrow();
    }

    private List<String> undecided() {
        return deciding.ofTheme("wmo").stream()
                .filter(one -> one.difference().municipality().equals("0193") && !one.isDecided())
                .map(one -> one.difference().id())
                .toList();
    }

    private List<LocalDate> dated(Person person) {
        return CurrentPerson.runAs(person, waiting::all).stream()
                .filter(notice -> notice.kind() == NoticeKind.DECISIONS)
                .flatMap(notice -> notice.before().stream())
                .toList();
    }

    private int count(Person person, NoticeKind kind) {
        return CurrentPerson.runAs(person, waiting::all).stream()
                .filter(notice -> notice.kind() == kind)
                .mapToInt(Notice::count)
                .sum();
    }

    private List<String> links(Person person, NoticeKind kind) {
        return CurrentPerson.runAs(person, waiting::all).stream()
                .filter(notice -> notice.kind() == kind)
                .map(Notice::link)
                .toList();
    }

    /** With an entry, as any change; so what waits is gathered anew. */
    private void keep(Object... things) throws Exception {
        transaction.begin();
        for (Object thing : things) {
            entities.persist(thing);
        }
        CurrentPerson.runAs(Person.SYSTEM, () -> {
            audit.record(Change.of(Operation.MANAGE_PEOPLE, "link", "wacht", "", "gemaakt"));
            return null;
        });
        transaction.commit();
    }

    private static Invitation invitation(String address, Duration ago) {
        return new Invitation(
                Secret.random(),
                address,
                "Iemand",
                "Bea",
                List.of(new Membership(Role.READER, null, null)),
                Instant.now().minus(ago));
    }

    private AccessToken tokenOf(String login, Duration life) {
        Account owner = entities.createQuery("select a from Account a where a.login = :login", Account.class)
                .setParameter("login", login)
                .getSingleResult();
        return new AccessToken(owner, "token " + life, Secret.random().hash(), true, Instant.now(), life);
    }

    private static Person someone(String login, Role role, String municipality) {
        return new Person(login, login, List.of(Grant.of(role, municipality)), Via.SESSION, false);
    }

    private static UploadedFile file(String name) {
        Path file = ExampleSet.folder().resolve("wmo").resolve(name);
        try {
            return new UploadedFile(name, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new IllegalStateException("No " + file.toAbsolutePath(), e);
        }
    }
}
