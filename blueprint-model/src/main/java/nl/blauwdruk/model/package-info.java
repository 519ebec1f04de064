/**
 * Ground of the model: what every part of it speaks of, findings and their severity.
 *
 * <p>Here belong values that no single aggregate owns. Rules of blueprints, terms or comparison do not.
 */
package nl.blauwdruk.model;
