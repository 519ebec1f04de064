package nl.blauwdruk.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import nl.blauwdruk.web.access.CurrentPerson;
import nl.blauwdruk.web.access.Operation;
import nl.blauwdruk.web.access.Secret;
import nl.blauwdruk.web.access.Via;
import nl.blauwdruk.web.audit.Audit;
import nl.blauwdruk.web.audit.Change;

/** Lets who was invited make an account; whoever has the link is who was invited. */
@ApplicationScoped
public class AcceptingInvitations {

    private final JpaInvitations invitations;
    private final JpaAccounts accounts;
    private final Passwords passwords;
    private final Audit audit;
    private final Clock clock;

    @Inject
    public AcceptingInvitations(
            JpaInvitations invitations, JpaAccounts accounts, Passwords passwords, Audit audit, Clock clock) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.passwords = passwords;
        this.audit = audit;
        this.clock = clock;
    }

    protected AcceptingInvitations() { // for CDI
        this(null, null, null, null, null);
    }

    /** The invitation of a link; empty when it is unknown, was used or taken back, or is too old. */
    @Transactional
    public Optional<Invitation> open(Secret secret) {
        return invitations.open(secret, clock.instant());
    }

    /**
     * Makes the account, and uses the invitation up.
     *
     * @throws InvitationGone when it cannot be taken up any more
     * @throws TakenLogin when somebody has this login
     * @throws UnclearAccount when the login is blank or too long
     * @throws WeakPassword when the password is too short or too long
     */
    @Transactional
    public Account accept(Secret secret, String login, String password) {
        Invitation invitation = invitations.open(secret, clock.instant()).orElseThrow(InvitationGone::new);
        if (!Account.isText(login)) {
            throw new UnclearAccount();
        }
        if (!Passwords.isLongEnough(password)) {
            throw new WeakPassword();
        }
        if (accounts.byLogin(login).isPresent()) {
            throw new TakenLogin();
        }
        Account account = new Account(login, invitation.name(), clock.instant());
        account.choosePassword(passwords.hash(password), false);
        invitation.memberships().forEach(account::give);
        account.signedIn(clock.instant());
        accounts.add(account);
        invitation.close();
        record(invitation, account);
        return account;
    }

    private void record(Invitation invitation, Account account) {
        CurrentPerson.runAs(account.person(Via.SESSION, false), () -> {
            String key = "uitnodiging-" + invitation.id();
            audit.record(Change.of(Operation.MANAGE_OWN_ACCOUNT, "link", key, "uitnodiging", "aangenomen"));
            audit.record(Change.of(Operation.MANAGE_OWN_ACCOUNT, "account", account.login(), "", account.words()));
            return null;
        });
    }
}
