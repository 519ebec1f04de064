package nl.blauwdruk.web.people;

import java.time.Instant;
import java.util.List;

/**
 * An invitation as the API shows it.
 *
 * @param link what to send; told only in the answer that makes it
 */
public record InvitationResponse(
        long id,
        String address,
        String name,
        String invitedBy,
        Instant expiresAt,
        List<AccountResponse.MembershipResponse> memberships,
        String link) {

    static InvitationResponse from(Invitation invitation) {
        return from(invitation, null);
    }

    static InvitationResponse from(Invitation invitation, String link) {
        return new InvitationResponse(
                invitation.id(),
                invitation.address(),
                invitation.name(),
                invitation.invitedBy(),
                invitation.expiresAt(),
                invitation.memberships().stream()
                        .map(AccountResponse.MembershipResponse::from)
                        .toList(),
                link);
    }
}
