/** Tests of workbooks: read back as a person would see them. */
package nl.blauwdruk.report.excel;
