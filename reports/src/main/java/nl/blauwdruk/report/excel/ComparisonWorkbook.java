package nl.blauwdruk.report.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import nl.blauwdruk.model.comparison.wording.Language;
import nl.blauwdruk.report.FixedZip;
import nl.blauwdruk.report.comparison.ComparedTheme;
import nl.blauwdruk.report.comparison.ComparisonWords;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A comparison as a workbook: the steps of all municipalities beside each other, the differences to decide on, the matches to
 * look at, and the figures. What people fill in comes back through {@link FilledInComparison}.
 */
public final class ComparisonWorkbook {

    static final String FORMAT = "blauwdruk-vergelijking/1";

    /** With a table of texts, as every program that fills in cells expects. */
    private static final int ROWS_IN_MEMORY = 200;

    private ComparisonWorkbook() {}

    /** The workbook as bytes; the same comparison of the same day gives the same bytes. */
    public static byte[] write(ComparedTheme theme, Language language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook inner = new XSSFWorkbook();
                SXSSFWorkbook workbook = new SXSSFWorkbook(inner, ROWS_IN_MEMORY, false, true)) {
            fill(workbook, new ComparisonStyles(inner), theme, ComparisonWords.in(language));
            workbook.setZip64Mode(Zip64Mode.AsNeeded); // for the plain reader that fixes the times
            workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not use a temporary file for the workbook", e);
        }
        return FixedZip.of(out.toByteArray());
    }

    private static void fill(
            SXSSFWorkbook workbook, ComparisonStyles styles, ComparedTheme theme, ComparisonWords words)
            throws IOException {
        properties(workbook, theme, words);
        new MatrixSheet(workbook.createSheet(words.say("sheet.matrix")), styles, theme, words).write();
        if (theme.base().isPresent()) {
            new DecisionSheet(workbook.createSheet(words.say("sheet.decisions")), styles, theme, words).write();
        }
        new DoubtSheet(workbook.createSheet(words.say("sheet.doubts")), styles, theme, words).write();
        new OverlapSheet(workbook.createSheet(words.say("sheet.overlap")), styles, theme, words).write();
        new Origin(FORMAT, theme.key(), words.language()).write(workbook, styles.shared());
        for (Sheet sheet : workbook) {
            ((SXSSFSheet) sheet).flushRows(); // in this order, which numbers the texts
        }
    }

    private static void properties(SXSSFWorkbook workbook, ComparedTheme theme, ComparisonWords words) {
        POIXMLProperties.CoreProperties core =
                workbook.getXSSFWorkbook().getProperties().getCoreProperties();
        Optional<Date> moment =
                Optional.of(Date.from(theme.day().atStartOfDay(ZoneOffset.UTC).toInstant()));
        core.setCreated(moment);
        core.setModified(moment);
        core.setCreator("Blauwdruk");
        core.setTitle(words.say("workbook.title", theme.name()));
    }
}
