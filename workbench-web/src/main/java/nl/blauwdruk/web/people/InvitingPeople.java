package nl.blauwdruk.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import nl.blauwdruk.web.access.Access;
import nl.blauwdruk.web.access.Does;
import nl.blauwdruk.web.access.Operation;
import nl.blauwdruk.web.access.Secret;
import nl.blauwdruk.web.audit.Audit;
import nl.blauwdruk.web.audit.Change;

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

    /**
     * Invites someone.
     *
     * @return what the link must carry; it is told now and never again
     * @throws TakenLogin when somebody has this address as login already
     */
    @Transactional
    @Does(Operation.MANAGE_PEOPLE)
    public Secret invite(String address, String name, List<Membership> memberships) {
        places.requireMine(memberships);
        Secret secret = Secret.random();
        Invitation invitation =
                new Invitation(secret, address, name, access.person().name(), memberships, clock.instant());
        if (accounts.byLogin(address).isPresent()) {
            throw new TakenLogin();
        }
        invitations.add(invitation);
        record(invitation, "", invitation.words());
        return secret;
    }

    /** The invitations this administrator sees to that can still be taken up. */
    @Transactional
    @Does(Operation.READ_PEOPLE)
    public List<Invitation> open() {
        return invitations.open(clock.instant()).stream().filter(this::isMine).toList();
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
