/**
 * Rules that check a blueprint: a named list, one small class per rule, each answering with findings.
 *
 * <p>Whether a file can be read at all is for the readers; a comparison with other blueprints is for {@code comparison}.
 */
package nl.blauwdruk.model.blueprint.check;
