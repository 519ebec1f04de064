package nl.blauwdruk.web.people;

/**
 * A role of someone, on their page.
 *
 * @param position which one of theirs, from 0
 * @param role name of the role
 * @param municipality CBS code, or empty for the whole programme
 * @param theme key of the theme, or empty for all
 * @param mine whether who reads may take it away
 * @param claimed whether it follows an identity provider
 */
public record MembershipRow(
        int position, String role, String municipality, String theme, boolean mine, boolean claimed) {}
