/**
 * Trace links: what was made from which element of a blueprint, and whether that element still means the same.
 *
 * <p>What a link counts for (levels of realisation) is decided in reports, from these links only.
 */
package nl.blauwdruk.model.trace;
