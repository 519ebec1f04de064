package nl.blauwdruk.web.comparison;

/**
 * How much of the base is the same in one phase.
 *
 * @param name of the phase
 * @param same part of its base steps that the variants have as the base has, 0 to 1
 */
public record PhaseOverlap(String name, double same) {}
