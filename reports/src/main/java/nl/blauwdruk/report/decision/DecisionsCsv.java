package nl.blauwdruk.report.decision;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.blauwdruk.report.audit.AuditCsv;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Decisions as a sheet: one a line, and nothing that a spreadsheet takes for a formula. */
public final class DecisionsCsv {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final CSVFormat FORMAT = CSVFormat.Builder.create()
            .setDelimiter(';')
            .setRecordSeparator("\r\n")
            .setHeader("verschil", "gemeente", "besluit", "wie", "voor", "vastgelegd door", "moment")
            .get();

    private DecisionsCsv() {}

    /** Writes them in their order, after a mark and a heading by which a spreadsheet knows the letters. */
    public static void write(List<DecisionLine> decisions, Writer to) throws IOException {
        to.write(BYTE_ORDER_MARK);
        CSVPrinter printer = new CSVPrinter(to, FORMAT);
        for (DecisionLine decision : decisions) {
            printer.printRecord((Object[]) cells(decision));
        }
        printer.flush();
    }

    private static String[] cells(DecisionLine decision) {
        return Stream.of(
                        decision.difference(),
                        decision.municipality(),
                        decision.decision(),
                        decision.owner(),
                        decision.due().map(LocalDate::toString).orElse(""),
                        decision.by(),
                        decision.at().toString())
                .map(AuditCsv::harmless)
                .toArray(String[]::new);
    }
}
