package nl.blauwdruk.report.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.QuoteMode;

/** Audit entries as a sheet: one a line, nothing that a spreadsheet takes for a formula, and read back as it was. */
public final class AuditCsv {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String ACTIVE = "=+-@\t\r'";

    private static final String[] COLUMNS = {
        "nummer",
        "moment",
        "login",
        "naam",
        "via",
        "handeling",
        "soort",
        "sleutel",
        "thema",
        "gemeente",
        "was",
        "werd",
        "reden",
        "vorige",
        "hash"
    };

    private static final CSVFormat FORMAT = CSVFormat.Builder.create()
            .setDelimiter(';')
            .setQuote('"')
            .setQuoteMode(QuoteMode.ALL_NON_NULL)
            .setRecordSeparator("\r\n")
            .get();

    private AuditCsv() {}

    /** Writes entries as they come, after a mark and a heading by which a spreadsheet knows the letters. */
    public static void write(Stream<ChainedRecord> entries, Writer to) throws IOException {
        to.write(BYTE_ORDER_MARK);
        CSVPrinter printer = new CSVPrinter(to, FORMAT);
        printer.printRecord((Object[]) COLUMNS);
        try {
            entries.forEach(entry -> print(entry, printer));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        printer.flush();
    }

    private static void print(ChainedRecord entry, CSVPrinter printer) {
        AuditRecord said = entry.record();
        List<String> cells = List.of(
                String.valueOf(said.number()),
                said.at().toString(),
                said.byLogin(),
                said.byName(),
                said.via(),
                said.operation(),
                said.kind(),
                said.key(),
                said.theme(),
                said.municipality(),
                said.before(),
                said.after(),
                said.reason(),
                entry.previous(),
                entry.hash());
        try {
            printer.printRecord(cells.stream().map(AuditCsv::harmless).toArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads what {@link #write} wrote, as it is asked for; an {@link IllegalArgumentException} says which line is not. */
    public static Stream<ChainedRecord> read(Reader from) throws IOException {
        BufferedReader text = new BufferedReader(from);
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        CSVParser parser = CSVParser.parse(text, FORMAT);
        var lines = parser.iterator();
        if (!lines.hasNext() || !Arrays.equals(lines.next().values(), COLUMNS)) {
            throw new IllegalArgumentException("regel 1 heeft niet de kolommen van het logboek");
        }
        return Stream.generate(() -> null)
                .takeWhile(nothing -> lines.hasNext())
                .map(nothing -> entry(lines.next(), parser.getCurrentLineNumber()));
    }

    private static ChainedRecord entry(CSVRecord line, long at) {
        if (line.size() != COLUMNS.length) {
            throw new IllegalArgumentException("regel " + at + " heeft niet " + COLUMNS.length + " cellen");
        }
        String[] cell = line.stream().map(AuditCsv::original).toArray(String[]::new);
        try {
            AuditRecord said = new AuditRecord(
                    Long.parseLong(cell[0]),
                    Instant.parse(cell[1]),
                    cell[2],
                    cell[3],
                    cell[4],
                    cell[5],
                    cell[6],
                    cell[7],
                    cell[8],
                    cell[9],
                    cell[10],
                    cell[11],
                    cell[12]);
            return new ChainedRecord(said, cell[13], cell[14]);
        } catch (NumberFormatException | DateTimeParseException e) {
            throw new IllegalArgumentException("regel " + at + " heeft geen nummer en moment om te lezen", e);
        }
    }

    /** An apostrophe before it keeps a spreadsheet from reckoning; one that was there gets one too, so none is lost. */
    public static String harmless(String cell) {
        return !cell.isEmpty() && ACTIVE.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    static String original(String cell) {
        return cell.startsWith("'") ? cell.substring(1) : cell;
    }
}
