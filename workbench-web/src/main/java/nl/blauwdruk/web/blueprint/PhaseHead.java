package nl.blauwdruk.web.blueprint;

/**
 * A phase above its steps in the grid.
 *
 * @param steps how many columns it spans
 */
public record PhaseHead(String name, int steps) {}
