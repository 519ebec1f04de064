package nl.blauwdruk.web.signin;

import java.util.List;
import nl.blauwdruk.web.access.Role;
import nl.blauwdruk.web.people.Membership;

/**
 * Someone anyone may be in a demonstration.
 *
 * @param login of the account
 * @param name of the account
 * @param role the one role they have
 * @param municipality CBS code of the municipality they belong to, or null for the programme
 */
public record Demonstrator(String login, String name, Role role, String municipality) {

    /** One for every role; the product owner twice, as a programme has one and each municipality too; a partner of another, to vote with; and one of a municipality that is yet to join. */
    static final List<Demonstrator> ALL = List.of(
            new Demonstrator("productowner", "Priya", Role.PRODUCT_OWNER, null),
            new Demonstrator("scrummaster", "Sam", Role.SCRUM_MASTER, null),
            new Demonstrator("ontwerper", "Olga", Role.DESIGNER, null),
            new Demonstrator("partner", "Zohra", Role.PARTNER, "0193"),
            new Demonstrator("productowner-zwolle", "Zeger", Role.PRODUCT_OWNER, "0193"),
            new Demonstrator("partner-groningen", "Geert", Role.PARTNER, "0014"),
            new Demonstrator("partner-assen", "Anouk", Role.PARTNER, "0106"),
            new Demonstrator("leverancier", "Lev", Role.SUPPLIER, null),
            new Demonstrator("lezer", "Leo", Role.READER, null),
            new Demonstrator("beheerder", "Bea", Role.ADMINISTRATOR, null));

    /** Whether their role is in a municipality, and not in the whole programme. */
    public boolean isOfMunicipality() {
        return municipality != null;
    }

    List<Membership> memberships() {
        return List.of(new Membership(role, municipality, null));
    }
}
