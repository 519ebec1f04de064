package nl.blauwdruk.web.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import nl.blauwdruk.web.access.CurrentPerson;
import nl.blauwdruk.web.access.Grant;
import nl.blauwdruk.web.access.NotAllowed;
import nl.blauwdruk.web.access.Person;
import nl.blauwdruk.web.access.Role;
import nl.blauwdruk.web.access.Via;
import nl.blauwdruk.web.harness.ServerTest;
import org.junit.jupiter.api.Test;

@ServerTest
class ManagingPeopleIT {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Membership IN_ZWOLLE = new Membership(Role.PARTNER, "0193", null);
    private static final Membership IN_GRONINGEN = new Membership(Role.PARTNER, "0014", null);
    private static final Membership PROGRAMME_READER = new Membership(Role.READER, null, null);
    private static final Person OF_PROGRAMME = person(Grant.of(Role.ADMINISTRATOR));
    private static final Person OF_ZWOLLE = person(Grant.of(Role.ADMINISTRATOR, "0193"));

    @Inject
    private ManagingPeople managing;

    @Inject
    private JpaAccounts accounts;

    @Test
    void an_administrator_of_a_municipality_sees_its_people_only() {
        NewAccount own = someone(IN_ZWOLLE);
        NewAccount other = someone(IN_GRONINGEN);

        List<String> seen = as(OF_ZWOLLE, () -> managing.page("", 0, 500)).stream()
                .map(Account::login)
                .toList();

        assertThat(seen).contains(own.login()).doesNotContain(other.login());
        assertThat(as(OF_ZWOLLE, () -> managing.count(""))).isEqualTo(seen.size());
        assertThat(as(OF_ZWOLLE, () -> managing.byId(other.id()))).isEmpty();
    }

    @Test
    void a_search_takes_signs_literally() {
        NewAccount one = someone(IN_ZWOLLE);

        assertThat(as(OF_PROGRAMME, () -> managing.page(one.login().toUpperCase(Locale.ROOT), 0, 5)))
                .hasSize(1);
        assertThat(as(OF_PROGRAMME, () -> managing.page("%!_", 0, 5))).isEmpty();
    }

    @Test
    void roles_are_taken_and_given_in_whatever_order() {
        NewAccount one = someone(IN_ZWOLLE, IN_GRONINGEN, PROGRAMME_READER);

        change(() -> managing.take(one.id(), IN_ZWOLLE));
        change(() -> managing.give(one.id(), IN_ZWOLLE));

        assertThat(read(one).memberships()).containsExactly(IN_GRONINGEN, PROGRAMME_READER, IN_ZWOLLE);
    }

    @Test
    void a_role_in_a_place_that_does_not_exist_is_refused() {
        NewAccount one = someone(IN_ZWOLLE);

        assertThatThrownBy(() -> change(() -> managing.give(one.id(), new Membership(Role.PARTNER, "9999", null))))
                .isInstanceOf(UnknownPlace.class);
        assertThatThrownBy(() -> change(() -> managing.give(one.id(), new Membership(Role.PARTNER, "0193", "nergens"))))
                .isInstanceOf(UnknownPlace.class);
    }

    @Test
    void nobody_gives_what_lies_outside_their_own() {
        NewAccount one = someone(IN_ZWOLLE);
        List<Membership> beyond =
                List.of(IN_GRONINGEN, PROGRAMME_READER, new Membership(Role.ADMINISTRATOR, null, null));

        assertThat(beyond)
                .allSatisfy(membership -> assertThatThrownBy(() -> as(OF_ZWOLLE, () -> {
                            managing.give(one.id(), membership);
                            return true;
                        }))
                        .isInstanceOf(NotAllowed.class));

        assertThat(read(one).memberships()).containsExactly(IN_ZWOLLE);
    }

    @Test
    void someone_with_a_role_elsewhere_keeps_their_password_and_is_not_blocked_by_one_of_both() {
        NewAccount one = someone(IN_ZWOLLE, IN_GRONINGEN);

        assertThatThrownBy(() -> as(OF_ZWOLLE, () -> managing.resetPassword(one.id())))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as(OF_ZWOLLE, () -> {
                    managing.block(one.id(), true);
                    return true;
                }))
                .isInstanceOf(NotAllowed.class);

        assertThat(read(one).isBlocked()).isFalse();
        assertThat(read(one).sessionRound()).isEqualTo(1);
    }

    @Test
    void a_new_password_ends_all_sessions_and_must_be_changed() {
        NewAccount one = someone(IN_ZWOLLE);

        String password = as(OF_ZWOLLE, () -> managing.resetPassword(one.id()));

        assertThat(password).hasSizeGreaterThanOrEqualTo(Passwords.SHORTEST);
        assertThat(read(one).mustChangePassword()).isTrue();
        assertThat(read(one).sessionRound()).isEqualTo(2);
    }

    @Test
    void the_last_administrator_stays_one() {
        List<Account> all = as(OF_PROGRAMME, () -> managing.page("", 0, 500)).stream()
                .filter(Account::isProgrammeAdministrator)
                .toList();
        List<Account> allButOne = all.subList(1, all.size());
        long last = all.get(0).id();
        allButOne.forEach(account -> change(() -> managing.block(account.id(), true)));

        assertThatThrownBy(() -> change(() -> managing.block(last, true))).isInstanceOf(LastAdministrator.class);
        assertThatThrownBy(() -> change(() -> managing.take(last, Membership.PROGRAMME_ADMINISTRATOR)))
                .isInstanceOf(LastAdministrator.class);
        allButOne.forEach(account -> change(() -> managing.block(account.id(), false)));

        assertThat(accounts.byId(last).orElseThrow().isProgrammeAdministrator()).isTrue();
    }

    @Test
    void who_read_an_older_version_replaces_nothing() {
        NewAccount one = someone(IN_ZWOLLE);
        long version = read(one).version();
        change(() -> managing.replace(one.id(), version, "Nieuwe naam", false, List.of(IN_ZWOLLE)));

        assertThatThrownBy(
                        () -> change(() -> managing.replace(one.id(), version, "Te laat", false, List.of(IN_ZWOLLE))))
                .isInstanceOf(OptimisticLockException.class);

        assertThat(read(one).name()).isEqualTo("Nieuwe naam");
    }

    @Test
    void a_login_belongs_to_one_person() {
        NewAccount one = someone(IN_ZWOLLE);

        assertThatThrownBy(() -> as(OF_PROGRAMME, () -> managing.add(one.login(), "Dubbel", List.of(IN_ZWOLLE))))
                .isInstanceOf(TakenLogin.class);
    }

    private NewAccount someone(Membership... memberships) {
        String login = "proef-" + COUNT.incrementAndGet() + "-" + UUID.randomUUID() + "@example.org";
        return as(OF_PROGRAMME, () -> managing.add(login, "Proefpersoon", List.of(memberships)));
    }

    private Account read(NewAccount one) {
        return accounts.byId(one.id()).orElseThrow();
    }

    private static void change(Runnable work) {
        as(OF_PROGRAMME, () -> {
            work.run();
            return true;
        });
    }

    private static <T> T as(Person person, Supplier<T> work) {
        return CurrentPerson.runAs(person, work);
    }

    private static Person person(Grant grant) {
        return new Person("beheer", "Beheer", List.of(grant), Via.SESSION, false);
    }
}
