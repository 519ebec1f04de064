package nl.blauwdruk.platform.pack;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.model.Severity;
import nl.blauwdruk.platform.json.JsonFields;
import nl.blauwdruk.platform.pack.check.PackChecks;
import nl.blauwdruk.platform.pack.check.PackContent;
import nl.blauwdruk.platform.pack.check.PackRule;

/**
 * What was found when a pack was made and checked.
 *
 * @param findings errors first
 */
record CheckReport(Map<String, Integer> checks, List<Finding> findings) {

    /** @param ofModelling what was found while making it, to stand with what the rules find */
    static CheckReport of(PackContent pack, List<Finding> ofModelling) {
        Map<String, Integer> checks = new LinkedHashMap<>();
        List<Finding> findings = new ArrayList<>(ofModelling);
        for (PackRule rule : PackChecks.content()) {
            List<Finding> found = rule.check(pack);
            checks.put(rule.name(), found.size());
            findings.addAll(found);
        }
        findings.sort(Comparator.comparing(Finding::severity));
        return new CheckReport(checks, List.copyOf(findings));
    }

    JsonObject json(String pack) {
        JsonFields counts = new JsonFields();
        checks.forEach(counts::number);
        return new JsonFields()
                .text("pack", pack)
                .number("errors", count(Severity.ERROR))
                .number("warnings", count(Severity.WARNING))
                .value("checks", counts.json())
                .value("findings", PackFindings.json(findings))
                .json();
    }

    private int count(Severity severity) {
        return (int) findings.stream().filter(f -> f.severity() == severity).count();
    }
}
