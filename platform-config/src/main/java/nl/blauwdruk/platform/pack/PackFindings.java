package nl.blauwdruk.platform.pack;

import jakarta.json.JsonArray;
import java.util.List;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.model.Severity;
import nl.blauwdruk.platform.json.JsonFields;

/** Findings about a pack as JSON ({@code check-pack.schema.json}). */
public final class PackFindings {

    private PackFindings() {}

    /**
     * The answer of {@code check-pack}.
     *
     * @param pack the folder or zip that was checked
     */
    public static byte[] write(String pack, List<Finding> findings) {
        return JsonFields.bytes(new JsonFields()
                .text("pack", pack)
                .number("errors", count(findings, Severity.ERROR))
                .number("warnings", count(findings, Severity.WARNING))
                .value("findings", json(findings))
                .json());
    }

    private static int count(List<Finding> findings, Severity severity) {
        return (int) findings.stream().filter(f -> f.severity() == severity).count();
    }

    static JsonArray json(List<Finding> findings) {
        return JsonFields.array(findings.stream()
                .map(finding -> new JsonFields()
                        .text("check", finding.rule())
                        .text("severity", finding.severity().word())
                        .text("where", finding.place())
                        .text("message", finding.message())
                        .text("advice", finding.advice())
                        .json())
                .toList());
    }
}
