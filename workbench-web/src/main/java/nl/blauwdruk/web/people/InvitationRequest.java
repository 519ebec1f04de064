package nl.blauwdruk.web.people;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Someone to invite.
 *
 * @param address where the link will be sent, and the login that is proposed
 */
public record InvitationRequest(
        @Schema(required = true, example = "n.nieuw@zwolle.example")
        String address,

        @Schema(required = true, example = "Noor Nieuw") String name,

        @Schema(
                type = SchemaType.ARRAY,
                required = true,
                implementation = AccountRequest.Grant.class,
                example = "[{\"role\":\"READER\",\"municipality\":\"0193\",\"theme\":\"wmo\"}]")
        List<AccountRequest.Grant> memberships) {

    List<Membership> asMemberships() {
        return new AccountRequest(address, name, false, memberships).asMemberships();
    }
}
