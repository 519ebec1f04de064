package nl.blauwdruk.cli.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The workbook of a backlog, downloaded from its page and filled in as a team does in a meeting. */
final class FilledInBacklogFile {

    static final String WISH = "in één keer alles regelen";

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int FIRST = 4;
    private static final int PLACE = 0;
    private static final int WISH_AT = 3;
    private static final int PRIORITY = 6;

    private FilledInBacklogFile() {}

    /** @param isFaulty whether one of the cells holds what cannot be taken in */
    static FilePayload of(Page page, boolean isFaulty) {
        String address = page.locator("a[href*='/workbook?lang=']").first().getAttribute("href");
        byte[] bytes = page.request()
                .get(URI.create(page.url()).resolve(address).toString())
                .body();
        try (InputStream in = new ByteArrayInputStream(bytes);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            Sheet sheet = workbook.getSheetAt(0);
            sheet.getRow(FIRST).getCell(WISH_AT).setCellValue(WISH);
            sheet.getRow(FIRST + 2).getCell(PLACE).setCellValue(1);
            if (isFaulty) {
                sheet.getRow(FIRST + 1).getCell(PRIORITY).setCellValue("ooit");
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return new FilePayload("backlog.xlsx", TYPE, out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
