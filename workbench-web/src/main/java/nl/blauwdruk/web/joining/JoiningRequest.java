package nl.blauwdruk.web.joining;

/**
 * A joining to begin.
 *
 * @param municipality CBS code
 */
public record JoiningRequest(String theme, String municipality) {}
