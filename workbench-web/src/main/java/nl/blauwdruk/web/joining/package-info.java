/**
 * Joining a theme: choosing municipality and theme, the walk along the base, the summary and the variant that comes of it.
 *
 * <p>What the answers mean is in {@code model.joining}; the variant is taken in as a file is, by {@code web.blueprint}.
 */
package nl.blauwdruk.web.joining;
