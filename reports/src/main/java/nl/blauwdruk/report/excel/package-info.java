/**
 * Workbooks: they only draw the figures they are given, and one can be read back with what people filled in.
 *
 * <p>The same figures always give the same bytes. Text that a spreadsheet could take for a formula stays text.
 */
package nl.blauwdruk.report.excel;
