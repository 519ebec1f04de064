/**
 * Why a step is taken for another, or for none: as values, and told in sentences.
 *
 * <p>What counts as a reason is found by {@code comparison}; here is only what a reason is and how it is said. Knows no steps.
 */
package nl.blauwdruk.model.comparison.reason;
