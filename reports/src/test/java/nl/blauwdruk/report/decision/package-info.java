/** Tests of what partners decided, as people take it along. */
package nl.blauwdruk.report.decision;
