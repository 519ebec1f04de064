package nl.blauwdruk.web.signin.oidc;

import nl.blauwdruk.web.signin.ProvenPerson;

/**
 * What came back from an identity provider.
 *
 * @param person who it says they are
 * @param token the ID token that says so; the provider knows by it whom to sign out later
 */
record Proof(ProvenPerson person, String token) {}
