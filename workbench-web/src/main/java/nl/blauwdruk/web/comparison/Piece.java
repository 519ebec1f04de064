package nl.blauwdruk.web.comparison;

/**
 * A stretch of a text.
 *
 * @param differs whether the text beside it says something else here
 */
public record Piece(String text, boolean differs) {}
