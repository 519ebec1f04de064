/**
 * Comparison of the variants of a theme with the base and with each other: which steps are the same step, what differs and why.
 *
 * <p>Everything but the decisions of partners is computed from the blueprints and never stored.
 */
package nl.blauwdruk.model.comparison;
