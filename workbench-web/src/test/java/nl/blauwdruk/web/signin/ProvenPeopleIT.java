package nl.blauwdruk.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.blauwdruk.web.access.CurrentPerson;
import nl.blauwdruk.web.access.Person;
import nl.blauwdruk.web.access.Role;
import nl.blauwdruk.web.harness.ServerTest;
import nl.blauwdruk.web.people.Account;
import nl.blauwdruk.web.people.JpaAccounts;
import nl.blauwdruk.web.people.ManagingPeople;
import nl.blauwdruk.web.people.Membership;
import org.junit.jupiter.api.Test;

/** What happens to the roles of someone whom an identity provider proves, time after time. */
@ServerTest
class ProvenPeopleIT {

    private static final Membership IN_ZWOLLE = new Membership(Role.PARTNER, "0193", null);
    private static final Membership READER = new Membership(Role.READER, null, null);
    private static final Membership ADMINISTRATOR = new Membership(Role.ADMINISTRATOR, null, null);

    @Inject
    private SigningIn signingIn;

    @Inject
    private ManagingPeople managing;

    @Inject
    private JpaAccounts accounts;

    @PersistenceContext
    private EntityManager entities;

    private final String login = "bewezen-" + UUID.randomUUID() + "@example.org";

    @Test
    void who_comes_for_the_first_time_gets_an_account_and_the_log_says_so() throws Exception {
        enter(IN_ZWOLLE);

        assertThat(account().memberships()).containsExactly(IN_ZWOLLE);
        assertThat(entries())
                .containsExactly(
                        "Voor het eerst aangemeld via de identiteitsprovider", "Zo zegt de identiteitsprovider");
    }

    @Test
    void what_the_provider_takes_away_is_taken_away_here_also_when_nothing_is_left() throws Exception {
        enter(IN_ZWOLLE, READER);
        enter(READER);
        List<Membership> fewer = account().memberships();

        enter();

        assertThat(fewer).containsExactly(READER);
        assertThat(account().memberships()).isEmpty();
        assertThat(entries()).hasSize(4);
    }

    @Test
    void a_provider_that_says_nothing_of_roles_takes_nothing() throws Exception {
        enter(IN_ZWOLLE);

        enter(Optional.empty());

        assertThat(account().memberships()).containsExactly(IN_ZWOLLE);
    }

    @Test
    void what_was_given_by_hand_is_not_the_providers_to_take() throws Exception {
        enter(READER);
        as(() -> managing.give(account().id(), IN_ZWOLLE));

        enter(READER, IN_ZWOLLE);
        enter();

        assertThat(account().memberships()).containsExactly(IN_ZWOLLE).noneMatch(Membership::isClaimed);
    }

    @Test
    void a_claimed_role_that_is_given_by_hand_too_stays() throws Exception {
        enter(READER);
        boolean claimed = account().memberships().get(0).isClaimed();
        as(() -> managing.give(account().id(), READER));

        enter();

        assertThat(claimed).isTrue();
        assertThat(account().memberships()).containsExactly(READER);
    }

    @Test
    void who_replaces_an_account_as_they_read_it_makes_no_claimed_role_their_own() throws Exception {
        enter(READER);
        Account read = account();
        as(() -> managing.replace(read.id(), read.version(), "Andere naam", false, List.of(READER)));

        enter();

        assertThat(account().memberships()).isEmpty();
    }

    @Test
    void the_last_administrator_of_the_programme_stays_one_until_there_is_another() throws Exception {
        enter(ADMINISTRATOR);
        List<Account> others = otherAdministrators();
        block(others, true);
        List<Membership> alone;
        try {
            enter(READER);
            alone = account().memberships();
        } finally {
            block(others, false);
        }

        enter(READER);

        assertThat(alone).containsExactlyInAnyOrder(ADMINISTRATOR, READER);
        assertThat(account().memberships()).containsExactly(READER);
    }

    private void enter(Membership... claimed) throws Exception {
        enter(Optional.of(List.of(claimed)));
    }

    private void enter(Optional<List<Membership>> claimed) throws Exception {
        signingIn.asProven(new ProvenPerson("https://provider|" + login, login, "Bewezen", claimed));
    }

    private Account account() {
        return accounts.byLogin(login).orElseThrow();
    }

    /** Why the roles of this account changed, the oldest first. */
    private List<String> entries() {
        List<?> reasons = entities.createNativeQuery(
                        "select reason from audit_entry where object_key = ?1 and operation = 'MANAGE_PEOPLE' order by number")
                .setParameter(1, login)
                .getResultList();
        return reasons.stream().map(String::valueOf).toList();
    }

    private List<Account> otherAdministrators() {
        return CurrentPerson.runAs(Person.SYSTEM, () -> managing.page("", 0, 500)).stream()
                .filter(one -> one.isProgrammeAdministrator() && !one.login().equals(login))
                .toList();
    }

    private void block(List<Account> all, boolean blocked) {
        all.forEach(one -> as(() -> managing.block(one.id(), blocked)));
    }

    private static void as(Runnable work) {
        CurrentPerson.runAs(Person.SYSTEM, () -> {
            work.run();
            return true;
        });
    }
}
