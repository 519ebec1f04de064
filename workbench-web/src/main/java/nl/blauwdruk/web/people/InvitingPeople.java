package nl.blauwdruk.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.blauwdruk.web.access.Access;
import nl.blauwdruk.web.access.Does;
import nl.blauwdruk.web.access.Operation;
import nl.blauwdruk.web.access.Secret;
import nl.blauwdruk.web.audit.Audit;
import nl.blauwdruk.web.audit.Change;
import nl.blauwdruk.web.store.Within;

/** Invites people to make an account with roles the inviter may give. */
@ApplicationScoped
public class InvitingPeople {

    private final JpaInvitations invitations;
    private final JpaAccounts accounts;
    private final Places places;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    @Inject
    public InvitingPeople(
            JpaInvitations invitations, JpaAccounts accounts, Places places, Access access, Audit audit, Clock clock) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.places = places;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    protected InvitingPeople() { // for CDI
        this(null, null, null, null, null, null);
    }

    /** An invitation that was just made, with what its link must carry. */
    public record Invited(long id, Secret secret) {}

    /**
     * Invites someone.
     *
     * @return what the link must carry; it is told now and never again
     * @throws TakenLogin when somebody has this address as login already
     */
    @Transactional
    @Does(Operation.MANAGE_PEOPLE)
    public Invited invite(String address, String name, List<Membership> memberships) {
        places.requireMine(memberships);
        Secret secret = Secret.random();
        Invitation invitation =
                new Invitation(secret, address, name, access.person().name(), memberships, clock.instant());
        if (accounts.byLogin(address).isPresent()) {
            throw new TakenLogin();
        }
        invitations.add(invitation);
        record(invitation, "", invitation.words());
        return new Invited(invitation.id(), secret);
    }

    /** The invitations this administrator sees to that can still be taken up. */
    @Transactional
    @Does(Operation.READ_PEOPLE)
    public List<Invitation> open() {
        return page(0, Integer.MAX_VALUE);
    }

    /** One page of them, the last to expire first. */
    @Transactional
    @Does(Operation.READ_PEOPLE)
    public List<Invitation> page(int first, int most) {
        return invitations.open(clock.instant(), reach(), first, most);
    }

    /** How many there are on all pages. */
    @Transactional
    @Does(Operation.READ_PEOPLE)
    public long count() {
        return invitations.count(clock.instant(), reach());
    }

    /** One of them. */
    @Transactional
    @Does(Operation.READ_PEOPLE)
    public Optional<Invitation> byId(long id) {
        return invitations
                .byId(id)
                .filter(invitation -> invitation.isOpen(clock.instant()))
                .filter(this::isMine);
    }

    private Within reach() {
        return Within.of(access.person(), Operation.MANAGE_PEOPLE, "m.municipality", "m.theme");
    }

    /** Takes an invitation back. */
    @Transactional
    @Does(Operation.MANAGE_PEOPLE)
    public void revoke(long id) {
        Invitation invitation = invitations.byId(id).orElseThrow(() -> new UnknownPerson(id));
        access.requireAll(
                Operation.MANAGE_PEOPLE,
                invitation.memberships().stream().map(Membership::scope).toList());
        invitation.close();
        record(invitation, invitation.words(), "ingetrokken");
    }

    private boolean isMine(Invitation invitation) {
        return invitation.memberships().stream()
                .allMatch(membership -> access.may(Operation.MANAGE_PEOPLE, membership.scope()));
    }

    private void record(Invitation invitation, String before, String after) {
        audit.record(Change.of(Operation.MANAGE_PEOPLE, "link", "uitnodiging-" + invitation.id(), before, after));
    }
}
