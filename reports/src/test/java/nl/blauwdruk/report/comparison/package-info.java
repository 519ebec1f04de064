/** Comparisons as documents show them. */
package nl.blauwdruk.report.comparison;
