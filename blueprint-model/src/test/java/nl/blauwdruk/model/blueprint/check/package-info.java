/** Tests of the rules, one class per rule. */
package nl.blauwdruk.model.blueprint.check;
