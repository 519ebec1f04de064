/**
 * The variants of a theme seen together, from a handful to the whole country: who is alike, which groups there are, and which base would serve most.
 *
 * <p>All of it follows from a comparison and nothing is stored. How steps are matched and the figures of overlap themselves do not belong here.
 */
package nl.blauwdruk.model.comparison.nationwide;
