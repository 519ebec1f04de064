package nl.blauwdruk.web.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.blauwdruk.web.access.CurrentPerson;
import nl.blauwdruk.web.access.Grant;
import nl.blauwdruk.web.access.NotAllowed;
import nl.blauwdruk.web.access.Person;
import nl.blauwdruk.web.access.Role;
import nl.blauwdruk.web.access.Secret;
import nl.blauwdruk.web.access.Via;
import nl.blauwdruk.web.harness.ServerTest;
import org.junit.jupiter.api.Test;

@ServerTest
class InvitingPeopleIT {

    private static final String PASSWORD = "vier losse woorden samen";
    private static final Membership IN_ZWOLLE = new Membership(Role.PARTNER, "0193", null);
    private static final Person OF_ZWOLLE =
            new Person("z", "Beheer Zwolle", List.of(Grant.of(Role.ADMINISTRATOR, "0193")), Via.SESSION, false);
    private static final Person OF_GRONINGEN =
            new Person("g", "Beheer Groningen", List.of(Grant.of(Role.ADMINISTRATOR, "0014")), Via.SESSION, false);

    @Inject
    private InvitingPeople inviting;

    @Inject
    private AcceptingInvitations accepting;

    @Inject
    private JpaAccounts accounts;

    @PersistenceContext
    private EntityManager entities;

    @Resource
    private UserTransaction transaction;

    @Test
    void who_is_invited_gets_the_roles_once() {
        String address = address();
        Secret secret = invite(address);

        Account account = accepting.accept(secret, address, PASSWORD);

        assertThat(accounts.byLogin(address).orElseThrow().memberships()).containsExactly(IN_ZWOLLE);
        assertThat(account.mustChangePassword()).isFalse();
        assertThat(accepting.open(secret)).isEmpty();
        assertThatThrownBy(() -> accepting.accept(secret, address(), PASSWORD)).isInstanceOf(InvitationGone.class);
    }

    @Test
    void the_link_itself_is_not_kept() {
        Secret secret = invite(address());

        List<?> kept =
                entities.createNativeQuery("select secret_hash from invitation").getResultList();

        assertThat(kept).asString().contains(secret.hash()).doesNotContain(secret.text());
    }

    @Test
    void what_was_taken_back_is_too_old_or_made_up_lets_nobody_in() throws Exception {
        String revoked = address();
        Secret takenBack = invite(revoked);
        as(OF_ZWOLLE, () -> {
            inviting.revoke(idOf(revoked));
            return true;
        });
        Secret old = Secret.random();
        transaction.begin();
        entities.persist(new Invitation(
                old,
                address(),
                "Te laat",
                "Beheer",
                List.of(IN_ZWOLLE),
                Instant.now().minus(Duration.ofDays(15))));
        transaction.commit();

        assertThat(List.of(takenBack, old, Secret.random(), new Secret("")))
                .allSatisfy(secret -> assertThatThrownBy(() -> accepting.accept(secret, address(), PASSWORD))
                        .isInstanceOf(InvitationGone.class));
    }

    @Test
    void a_taken_login_or_a_weak_password_leaves_the_invitation_open() {
        String address = address();
        Secret secret = invite(address);

        assertThatThrownBy(() -> accepting.accept(secret, "beheerder", PASSWORD))
                .isInstanceOf(TakenLogin.class);
        assertThatThrownBy(() -> accepting.accept(secret, address, "te kort")).isInstanceOf(WeakPassword.class);
        assertThatThrownBy(() -> accepting.accept(secret, " ", PASSWORD)).isInstanceOf(UnclearAccount.class);

        assertThat(accepting.open(secret)).isPresent();
    }

    @Test
    void an_administrator_invites_and_takes_back_within_their_own_only() {
        String address = address();
        invite(address);
        long id = idOf(address);

        assertThatThrownBy(() -> as(OF_GRONINGEN, () -> inviting.invite(address(), "A", List.of(IN_ZWOLLE))))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as(OF_GRONINGEN, () -> {
                    inviting.revoke(id);
                    return true;
                }))
                .isInstanceOf(NotAllowed.class);

        assertThat(as(OF_GRONINGEN, () -> inviting.open()))
                .noneMatch(one -> one.address().equals(address));
        assertThat(idOf(address)).isEqualTo(id);
    }

    private Secret invite(String address) {
        return as(
                OF_ZWOLLE,
                () -> inviting.invite(address, "Genodigde", List.of(IN_ZWOLLE)).secret());
    }

    private long idOf(String address) {
        return as(OF_ZWOLLE, () -> inviting.open()).stream()
                .filter(one -> one.address().equals(address))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static String address() {
        return "genodigd-" + UUID.randomUUID() + "@example.org";
    }

    private static <T> T as(Person person, Supplier<T> work) {
        return CurrentPerson.runAs(person, work);
    }
}
