/**
 * Realisation (<i>Realisatie</i>): which part of a municipality's own blueprint is a wish, planned, delivered, configured, proven.
 *
 * <p>Figures from trace links and the state of what they lead to, nothing else; drawing them is for the packages beside this one.
 */
package nl.blauwdruk.report.coverage;
