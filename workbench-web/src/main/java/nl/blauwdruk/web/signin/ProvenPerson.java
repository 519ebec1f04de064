package nl.blauwdruk.web.signin;

import java.util.List;
import java.util.Optional;
import nl.blauwdruk.web.people.Membership;

/**
 * Someone of whom an identity provider proved who they are.
 *
 * @param externalId issuer and subject, which stay the same whatever they are called
 * @param login what they call themselves there
 * @param name what others know them by
 * @param memberships what they are, as the provider says; empty when it says nothing of it
 */
public record ProvenPerson(String externalId, String login, String name, Optional<List<Membership>> memberships) {}
