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

    /** One for every role; the product owner twice, as a programme has one and each municipality too. */
    static final List<Demonstrator> ALL = List.of(
            new Demonstrator("productowner", "Priya (product owner programma)", Role.PRODUCT_OWNER, null),
            new Demonstrator("scrummaster", "Sam (scrum master)", Role.SCRUM_MASTER, null),
            new Demonstrator("ontwerper", "Olga (ontwerper programma)", Role.DESIGNER, null),
            new Demonstrator("partner", "Zohra (partner Zwolle)", Role.PARTNER, "0193"),
            new Demonstrator("productowner-zwolle", "Zeger (product owner Zwolle)", Role.PRODUCT_OWNER, "0193"),
            new Demonstrator("leverancier", "Lev (leverancier)", Role.SUPPLIER, null),
            new Demonstrator("lezer", "Leo (lezer)", Role.READER, null),
            new Demonstrator("beheerder", "Bea (beheerder)", Role.ADMINISTRATOR, null));

    List<Membership> memberships() {
        return List.of(new Membership(role, municipality, null));
    }
}
