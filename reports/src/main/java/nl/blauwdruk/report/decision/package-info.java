/** What partners decided, as a sheet. */
package nl.blauwdruk.report.decision;
