package nl.blauwdruk.web.comparison;

/**
 * A column of the matrix.
 *
 * @param key key of the variant
 * @param name its municipality
 * @param strict overlap with the base, 0 to 1
 */
public record VariantHead(String key, String name, double strict) {}
