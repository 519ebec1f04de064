package nl.blauwdruk.web.access;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Someone who acts now, with the rights of this moment.
 *
 * @param login what they sign in with; unique
 * @param name what others know them by
 * @param grants what their memberships give
 * @param via how they came in
 * @param onlyReads whether they came in with something that is for reading alone
 */
public record Person(String login, String name, List<Grant> grants, Via via, boolean onlyReads) {

    /** The workbench itself, which may do everything. */
    public static final Person SYSTEM = new Person("system", "Blauwdruk", List.of(), Via.SYSTEM, false);

    /**
     * Whoever has a reading link: they only read.
     *
     * @param municipality CBS code of the municipality whose own link it is, so that they see what it has not shared yet; or
     *     null
     */
    public static Person ofLink(long number, String municipality) {
        return new Person(
                "leeslink-" + number,
                "Leeslink " + number,
                List.of(Grant.of(Role.READER, municipality)),
                Via.LINK,
                true);
    }

    public Person {
        grants = List.copyOf(grants);
    }

    /** Whether this person may do something to something. */
    public boolean may(Operation operation, Scope scope) {
        return via == Via.SYSTEM
                || (canUse(operation) && grants.stream().anyMatch(grant -> operation.isGivenBy(grant, scope)));
    }

    /** Whether there is anything this person may do it to. */
    public boolean mayAnywhere(Operation operation) {
        return via == Via.SYSTEM
                || (canUse(operation)
                        && grants.stream().anyMatch(grant -> operation.roles().contains(grant.role())));
    }

    private boolean canUse(Operation operation) {
        return operation.isReading() || !onlyReads;
    }

    /** Whether this person belongs to a municipality, in whatever role but supplier or reader, or reads by its own link. */
    public boolean isOf(String municipality) {
        return via == Via.SYSTEM
                || grants.stream()
                        .filter(grant ->
                                via == Via.LINK || (grant.role() != Role.SUPPLIER && grant.role() != Role.READER))
                        .anyMatch(grant -> municipality.equals(grant.municipality()));
    }

    /** Codes of the municipalities this person belongs to, in whatever role. */
    public Set<String> municipalities() {
        return grants.stream()
                .map(Grant::municipality)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The municipality of a person who belongs to just one. */
    public Optional<String> municipality() {
        return municipalities().size() == 1 ? municipalities().stream().findFirst() : Optional.empty();
    }
}
