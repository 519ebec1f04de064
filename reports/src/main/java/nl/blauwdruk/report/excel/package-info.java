/**
 * Workbooks: they only draw the figures they are given.
 *
 * <p>The same figures always give the same bytes. Text that a spreadsheet could take for a formula stays text.
 */
package nl.blauwdruk.report.excel;
