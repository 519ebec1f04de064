/** Tests of the comparison, with blueprints small enough to follow by hand. */
package nl.blauwdruk.model.comparison;
