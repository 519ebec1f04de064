/**
 * Reports as documents: one HTML page of our own making, read on a screen as it is and printed as PDF.
 *
 * <p>Only drawing happens here; figures and words come from elsewhere. The same document always gives the same bytes, and nothing
 * is fetched while it is made.
 */
package nl.blauwdruk.report.document;
