/**
 * Service blueprints: themes, phases, steps with all their lanes, identity and fingerprints, and the rules that check them.
 *
 * <p>A variant is a blueprint with an owner; how it differs from the base is computed in {@code comparison} and never stored here.
 */
package nl.blauwdruk.model.blueprint;
