package nl.blauwdruk.cli.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.function.Predicate;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The workbook of a comparison, downloaded from its page and filled in as a colleague of Zwolle would. */
final class FilledIn {

    static final String OWNER = "Anna van Zwolle";

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int MUNICIPALITY = 1;
    private static final int CHOICE = 5;
    private static final int OWNER_AT = 6;
    private static final int HOLDS = 7;

    private FilledIn() {}

    /** @param isAllHers whether only rows of Zwolle are filled in */
    static FilePayload of(Page page, boolean isAllHers) {
        try (InputStream in = new ByteArrayInputStream(inDutch(page));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            decide(workbook, "Zwolle"::equals);
            if (!isAllHers) {
                decide(workbook, name -> !name.equals("Zwolle"));
            }
            row(workbook, "Twijfels", HOLDS, "Zwolle"::equals).getCell(HOLDS).setCellValue("klopt");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return new FilePayload("vergelijking.xlsx", TYPE, out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whatever language the page is in: what is filled in below is Dutch, and a workbook of either language is taken back. */
    private static byte[] inDutch(Page page) {
        String address = page.locator("a[href*='/workbook?lang=']").first().getAttribute("href");
        String dutch = address.replace("lang=en", "lang=nl");
        return page.request()
                .get(URI.create(page.url()).resolve(dutch).toString())
                .body();
    }

    private static void decide(XSSFWorkbook workbook, Predicate<String> municipality) {
        Row row = row(workbook, "Besluiten", CHOICE, municipality);
        row.getCell(CHOICE).setCellValue("variatie houden");
        row.getCell(OWNER_AT).setCellValue(OWNER);
    }

    /** The first row with nothing in that column. */
    private static Row row(XSSFWorkbook workbook, String sheet, int column, Predicate<String> municipality) {
        for (Row row : workbook.getSheet(sheet)) {
            boolean isFull = row.getCell(column) != null && row.getCell(MUNICIPALITY) != null;
            if (isFull
                    && municipality.test(row.getCell(MUNICIPALITY).toString())
                    && !row.getCell(MUNICIPALITY).toString().equals("Gemeente")
                    && row.getCell(column).toString().isEmpty()) {
                return row;
            }
        }
        throw new IllegalStateException("Nothing to fill in on " + sheet);
    }
}
