package nl.blauwdruk.web.people;

import jakarta.ws.rs.BadRequestException;
import java.util.List;
import java.util.Objects;
import nl.blauwdruk.web.access.Role;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An account as it is to be.
 *
 * @param login what they sign in with; read only when the account is new
 */
public record AccountRequest(
        @Schema(example = "nadia") String login,
        @Schema(example = "Nadia") String name,
        @Schema(example = "false") boolean blocked,

        @Schema(
                type = SchemaType.ARRAY,
                implementation = Grant.class,
                example = "[{\"role\":\"READER\",\"municipality\":\"0193\",\"theme\":\"wmo\"}]")
        List<Grant> memberships) {

    /**
     * A role to have.
     *
     * @param municipality CBS code; absent for the whole programme
     * @param theme key of a theme; absent for all
     */
    public record Grant(
            @Schema(type = SchemaType.STRING, example = "DESIGNER")
            Role role,

            @Schema(example = "0193") String municipality,
            @Schema(example = "wmo") String theme) {}

    /** @throws BadRequestException when a membership has no role */
    List<Membership> asMemberships() {
        List<Grant> given = Objects.requireNonNullElse(memberships, List.of());
        if (given.stream().anyMatch(Objects::isNull)) {
            throw new BadRequestException("Every membership needs a role");
        }
        return given.stream().map(AccountRequest::membership).toList();
    }

    /** @throws BadRequestException when it has no role */
    static Membership membership(Grant grant) {
        if (grant.role() == null) {
            throw new BadRequestException("Every membership needs a role");
        }
        return new Membership(grant.role(), grant.municipality(), grant.theme());
    }
}
