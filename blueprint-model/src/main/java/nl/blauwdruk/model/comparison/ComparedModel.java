package nl.blauwdruk.model.comparison;

/**
 * A blueprint that took part in a comparison.
 *
 * @param id its key
 * @param steps how many steps it has
 */
public record ComparedModel(String id, int steps) {}
