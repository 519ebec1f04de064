package nl.blauwdruk.report.excel;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;

/** The rows below the head of a sheet, with cells by the key of their column, wherever people moved it. */
final class SheetRows {

    private static final int DEEPEST_HEAD = 30;
    private static final int MOST_ROWS = 50_000;

    private final Sheet sheet;
    private final Map<String, Integer> columns;
    private final int head;
    private final DataFormatter formatter = new DataFormatter();

    private SheetRows(Sheet sheet, Map<String, Integer> columns, int head) {
        this.sheet = sheet;
        this.columns = columns;
        this.head = head;
    }

    /**
     * The rows; empty when the sheet has no head with all these columns.
     *
     * @param wanted what each column is called there, by its key
     */
    static Optional<SheetRows> of(Sheet sheet, Map<String, String> wanted) {
        for (int at = 0; at <= Math.min(DEEPEST_HEAD, sheet.getLastRowNum()); at++) {
            Map<String, Integer> named = columns(sheet.getRow(at));
            if (named.keySet().containsAll(wanted.values())) {
                Map<String, Integer> columns = new HashMap<>();
                wanted.forEach((key, name) -> columns.put(key, named.get(name)));
                return Optional.of(new SheetRows(sheet, columns, at));
            }
        }
        return Optional.empty();
    }

    private static Map<String, Integer> columns(Row row) {
        Map<String, Integer> columns = new HashMap<>();
        if (row != null) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.STRING) {
                    columns.putIfAbsent(cell.getStringCellValue().strip(), cell.getColumnIndex());
                }
            }
        }
        return columns;
    }

    Stream<Row> stream() {
        int last = Math.min(sheet.getLastRowNum(), head + MOST_ROWS);
        return IntStream.rangeClosed(head + 1, last).mapToObj(sheet::getRow).filter(row -> row != null);
    }

    /** The cell of a column; null when nothing was ever there. */
    Cell cell(Row row, String column) {
        return row.getCell(columns.get(column));
    }

    /** What stands in a column, as people see it. */
    String text(Row row, String column) {
        Cell cell = cell(row, column);
        return cell == null || isFormula(cell)
                ? ""
                : formatter.formatCellValue(cell).strip();
    }

    boolean isFormula(Row row, String column) {
        Cell cell = cell(row, column);
        return cell != null && isFormula(cell);
    }

    private static boolean isFormula(Cell cell) {
        return cell.getCellType() == CellType.FORMULA;
    }

    CellPlace place(Row row, String column) {
        return new CellPlace(
                sheet.getSheetName(), new CellReference(row.getRowNum(), columns.get(column)).formatAsString());
    }
}
