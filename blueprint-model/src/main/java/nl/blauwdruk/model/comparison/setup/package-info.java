/**
 * Set-up differences of variants and how partners decide on them: votes, remarks, outcome, and what each choice costs.
 *
 * <p>Differences are computed from a comparison; only what people say of them is stored, by an id that survives edits. How
 * steps are matched does not belong here.
 */
package nl.blauwdruk.model.comparison.setup;
