package nl.blauwdruk.report.decision;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.blauwdruk.model.comparison.wording.Language;
import nl.blauwdruk.report.audit.AuditCsv;
import nl.blauwdruk.report.comparison.ComparisonWords;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Decisions as a sheet: one a line, and nothing that a spreadsheet takes for a formula. */
public final class DecisionsCsv {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final CSVFormat FORMAT = CSVFormat.Builder.create()
            .setDelimiter(';')
            .setRecordSeparator("\r\n")
            .get();

    private static final List<String> COLUMNS =
            List.of("difference", "municipality", "decision", "owner", "due", "by", "moment");

    private DecisionsCsv() {}

    /** Writes them in their order, after a mark and a heading by which a spreadsheet knows the letters. */
    public static void write(List<DecisionLine> decisions, Language language, Writer to) throws IOException {
        ComparisonWords words = ComparisonWords.in(language);
        to.write(BYTE_ORDER_MARK);
        CSVPrinter printer = new CSVPrinter(to, FORMAT);
        printer.printRecord(COLUMNS.stream().map(column -> words.say("csv." + column)));
        for (DecisionLine decision : decisions) {
            printer.printRecord((Object[]) cells(decision, words));
        }
        printer.flush();
    }

    private static String[] cells(DecisionLine decision, ComparisonWords words) {
        return Stream.of(
                        decision.difference(),
                        decision.municipality(),
                        decision.decision(words),
                        decision.owner(),
                        decision.due().map(LocalDate::toString).orElse(""),
                        decision.by(),
                        decision.at().toString())
                .map(AuditCsv::harmless)
                .toArray(String[]::new);
    }
}
