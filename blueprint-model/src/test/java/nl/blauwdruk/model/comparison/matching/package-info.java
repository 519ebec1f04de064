/** Tests of deciding which steps are the same step. */
package nl.blauwdruk.model.comparison.matching;
