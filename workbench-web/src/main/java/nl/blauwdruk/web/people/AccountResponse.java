package nl.blauwdruk.web.people;

import java.time.Instant;
import java.util.List;
import nl.blauwdruk.web.access.Role;

/** An account as the API shows it. */
public record AccountResponse(
        long id,
        String login,
        String name,
        boolean blocked,
        boolean secondFactor,
        Instant lastSignedInAt,
        List<MembershipResponse> memberships) {

    /**
     * A role someone has; no municipality means the whole programme, no theme all of them.
     *
     * @param claimed whether it follows an identity provider
     */
    public record MembershipResponse(Role role, String municipality, String theme, boolean claimed) {

        static MembershipResponse from(Membership membership) {
            return new MembershipResponse(
                    membership.role(),
                    membership.municipality().orElse(null),
                    membership.theme().orElse(null),
                    membership.isClaimed());
        }
    }

    static AccountResponse from(Account account) {
        return new AccountResponse(
                account.id(),
                account.login(),
                account.name(),
                account.isBlocked(),
                account.secondFactor().isPresent(),
                account.lastSignedInAt().orElse(null),
                account.memberships().stream().map(MembershipResponse::from).toList());
    }
}
