/** Tests of the variants of a theme seen together. */
package nl.blauwdruk.model.comparison.nationwide;
