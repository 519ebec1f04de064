package nl.blauwdruk.report.excel;

/**
 * Where something stands in a workbook.
 *
 * @param cell as the spreadsheet names it, such as F12
 */
public record CellPlace(String sheet, String cell) {}
