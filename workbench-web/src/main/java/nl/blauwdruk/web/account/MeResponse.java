package nl.blauwdruk.web.account;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.blauwdruk.web.access.Grant;
import nl.blauwdruk.web.access.Person;
import nl.blauwdruk.web.access.Role;
import nl.blauwdruk.web.people.Account;

/**
 * Who asks, with the rights of this moment.
 *
 * @param via how they came in
 * @param onlyReads whether they came in with something that is for reading alone
 * @param language absent for the browser's choice
 * @param wordsOf CBS code of the municipality whose words they read first; absent for the preferred ones
 */
public record MeResponse(
        String login,
        String name,
        String via,
        boolean onlyReads,
        List<RoleResponse> roles,
        String language,
        String wordsOf) {

    /** A role; no municipality means the whole programme, no theme all of them. */
    public record RoleResponse(Role role, String municipality, String theme) {

        private static RoleResponse from(Grant grant) {
            return new RoleResponse(grant.role(), grant.municipality(), grant.theme());
        }
    }

    static MeResponse of(Person person, Account account) {
        return new MeResponse(
                person.login(),
                person.name(),
                person.via().name().toLowerCase(Locale.ROOT),
                person.onlyReads(),
                person.grants().stream().map(RoleResponse::from).toList(),
                orNull(account.language()),
                orNull(account.wordsOf()));
    }

    private static String orNull(Optional<String> text) {
        return text.orElse(null);
    }
}
