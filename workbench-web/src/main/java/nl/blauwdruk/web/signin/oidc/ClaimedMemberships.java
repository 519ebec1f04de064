package nl.blauwdruk.web.signin.oidc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.blauwdruk.web.access.Role;
import nl.blauwdruk.web.people.Membership;

/**
 * The memberships that an identity provider says someone has.
 *
 * @param memberships what was understood
 * @param unknown the values nobody gave a meaning; they give no right
 */
record ClaimedMemberships(List<Membership> memberships, List<String> unknown) {

    /** {@code role}, {@code role:municipality} or {@code role:municipality:theme}; an empty municipality is the programme. */
    private static final Pattern FORM = Pattern.compile("([a-z_-]+)(?::(\\d{4})?(?::([a-z0-9-]+))?)?");

    ClaimedMemberships {
        memberships = List.copyOf(memberships);
        unknown = List.copyOf(unknown);
    }

    /** @param meanings what a value stands for, where it is not a role itself */
    static ClaimedMemberships of(Collection<String> claimed, Map<String, String> meanings) {
        List<Membership> memberships = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (String value : claimed) {
            Optional<Membership> membership = read(meanings.getOrDefault(value, value));
            membership.ifPresentOrElse(memberships::add, () -> unknown.add(value));
        }
        return new ClaimedMemberships(memberships, unknown);
    }

    private static Optional<Membership> read(String value) {
        Matcher form = FORM.matcher(value.strip().toLowerCase(Locale.ROOT));
        if (!form.matches()) {
            return Optional.empty();
        }
        return role(form.group(1)).map(role -> new Membership(role, form.group(2), form.group(3)));
    }

    private static Optional<Role> role(String name) {
        String constant = name.replace('-', '_').toUpperCase(Locale.ROOT);
        for (Role role : Role.values()) {
            if (role.name().equals(constant)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
