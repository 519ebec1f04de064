package nl.blauwdruk.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.model.Severity;

/** Findings to read on a screen: one after another with file and line, then how many of each. */
final class FindingsText {

    private final StringBuilder text = new StringBuilder();

    private FindingsText() {}

    static byte[] write(Map<String, List<Finding>> findings) {
        FindingsText writer = new FindingsText();
        findings.forEach((file, ofFile) -> ofFile.forEach(finding -> writer.write(file, finding)));
        writer.summary(findings);
        return writer.text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(String file, Finding finding) {
        text.append(file);
        if (finding.line() > 0) {
            text.append(':').append(finding.line());
        }
        text.append(": ").append(word(finding.severity())).append(": ");
        if (!finding.place().isEmpty()) {
            text.append(finding.place()).append(": ");
        }
        text.append(finding.message()).append("\n    ").append(finding.advice()).append('\n');
    }

    private void summary(Map<String, List<Finding>> findings) {
        if (findings.isEmpty()) {
            return;
        }
        List<Finding> all = findings.values().stream().flatMap(List::stream).toList();
        Map<String, Long> perRule =
                all.stream().collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.counting()));
        if (!all.isEmpty()) {
            text.append('\n');
        }
        perRule.forEach((rule, count) -> text.append(String.format("%5d  %s%n", count, rule)));
        text.append(counted(findings.size(), "bestand", "bestanden"))
                .append(" gecontroleerd: ")
                .append(counted(count(all, Severity.ERROR), "fout", "fouten"))
                .append(", ")
                .append(counted(count(all, Severity.WARNING), "waarschuwing", "waarschuwingen"))
                .append(", ")
                .append(counted(count(all, Severity.INFO), "tip", "tips"))
                .append(".\n");
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    private static String counted(long count, String one, String more) {
        return count + " " + (count == 1 ? one : more);
    }

    private static String word(Severity severity) {
        return switch (severity) {
            case ERROR -> "fout";
            case WARNING -> "waarschuwing";
            case INFO -> "tip";
        };
    }
}
