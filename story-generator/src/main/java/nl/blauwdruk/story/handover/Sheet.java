package nl.blauwdruk.story.handover;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A sheet with commas, as all three tools read it (RFC 4180), in UTF-8; safe to open in a spreadsheet too. */
final class Sheet {

    /** With these at the start a spreadsheet reckons instead of showing. */
    private static final String ACTIVE = "=+-@\t\r";

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\n\\t\\x{200D}]]");

    private final StringBuilder text = new StringBuilder();
    private final CSVPrinter printer;

    Sheet(List<String> head) {
        try {
            printer = new CSVPrinter(
                    text, CSVFormat.RFC4180.builder().setRecordSeparator("\r\n").get());
            printer.printRecord(head);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void line(List<String> cells) {
        try {
            printer.printRecord(cells.stream().map(Sheet::harmless).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String harmless(String cell) {
        String visible = CONTROL.matcher(cell).replaceAll("");
        return !visible.isEmpty() && ACTIVE.indexOf(visible.charAt(0)) >= 0 ? "'" + visible : visible;
    }
}
