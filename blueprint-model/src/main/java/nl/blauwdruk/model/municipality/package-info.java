/**
 * Dutch municipalities as CBS numbers and names them.
 *
 * <p>What a municipality does differently is in its blueprints, not here.
 */
package nl.blauwdruk.model.municipality;
