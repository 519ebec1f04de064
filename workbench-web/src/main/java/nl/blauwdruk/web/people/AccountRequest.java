package nl.blauwdruk.web.people;

import jakarta.ws.rs.BadRequestException;
import java.util.List;
import java.util.Objects;
import nl.blauwdruk.web.access.Role;

/**
 * An account as it is to be.
 *
 * @param login what they sign in with; read only when the account is new
 */
public record AccountRequest(String login, String name, boolean blocked, List<Grant> memberships) {

    /**
     * A role to have.
     *
     * @param municipality CBS code; absent for the whole programme
     * @param theme key of a theme; absent for all
     */
    public record Grant(Role role, String municipality, String theme) {}

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
