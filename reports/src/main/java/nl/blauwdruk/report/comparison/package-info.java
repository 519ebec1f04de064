/**
 * A comparison as documents show it: rows, differences with what was decided, matches to look at, and the words for all of it.
 *
 * <p>Everything is computed from the comparison and from what partners said; nothing here draws.
 */
package nl.blauwdruk.report.comparison;
