/**
 * Joining a theme: a municipality walks the base step by step, says how it does each, and has a variant at the end.
 *
 * <p>{@link nl.blauwdruk.model.joining.Joining} keeps the answers; {@link nl.blauwdruk.model.joining.Walk} reads them beside the base of this
 * moment. What the answers mean in the variant is drawn here; what they have in common with others is read from a comparison.
 */
package nl.blauwdruk.model.joining;
