package nl.blauwdruk.web.estimation;

/**
 * A player as everyone sees them.
 *
 * @param name what others know them by
 * @param laid whether a card lies there
 * @param card the word on it; empty while it lies face down or when there is none
 * @param explains whether they explain their card first
 */
public record Seat(String name, boolean laid, String card, boolean explains) {}
