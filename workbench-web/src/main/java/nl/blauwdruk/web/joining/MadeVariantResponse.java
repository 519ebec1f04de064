package nl.blauwdruk.web.joining;

/**
 * The variant that came of a joining.
 *
 * @param key of the blueprint
 */
public record MadeVariantResponse(String key) {}
