/**
 * Comparison of the variants of a theme with the base and with each other: which steps are the same step, what differs and why.
 *
 * <p>{@link nl.blauwdruk.model.comparison.Comparing} is the way in. Words are read in {@code wording}, steps matched in {@code matching}; this
 * package tells what a match means: kinds, differences, reasons and overlap.
 *
 * <p>Everything but the decisions of partners is computed from the blueprints and never stored.
 */
package nl.blauwdruk.model.comparison;
