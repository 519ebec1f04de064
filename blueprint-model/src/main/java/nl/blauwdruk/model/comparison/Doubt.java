package nl.blauwdruk.model.comparison;

/**
 * A match nobody has confirmed yet, with how sure it is.
 *
 * @param step the step with its place now
 * @param sureness from 0 (toss of a coin) to 1
 */
public record Doubt(AlignedStep step, double sureness) {}
