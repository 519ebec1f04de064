package nl.blauwdruk.web.comparison;

/**
 * How often a kind occurs.
 *
 * @param word its word in style classes and message keys
 */
public record KindCount(String word, int count) {}
