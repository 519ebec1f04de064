package nl.blauwdruk.model.blueprint.check;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.model.Severity;
import nl.blauwdruk.model.blueprint.InformationItem;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.terminology.Wording;

/** What a register or the municipality itself has is not asked of the resident again. */
final class AskedThoughKnown implements StepRule {

    private static final Set<String> REGISTERS = Set.of(
            "bag",
            "belastingdienst",
            "brk",
            "brp",
            "cak",
            "coa",
            "duo",
            "gezagsregister",
            "handelsregister",
            "ind",
            "kadaster",
            "kvk",
            "rdw",
            "suwinet",
            "svb",
            "toeslagen",
            "uwv",
            "woz");
    private static final Pattern OWN_RECORDS = Pattern.compile("\\p{L}*(administratie|basisregistratie|zaaksysteem)");

    @Override
    public String name() {
        return "asked-though-known";
    }

    @Override
    public List<Finding> check(Step step) {
        return step.information().stream()
                .filter(item -> item.isAsked() && isKnown(item))
                .map(item -> finding(
                        Severity.WARNING,
                        step,
                        "De inwoner moet '" + item.name() + "' zelf geven, maar het is al bekend bij " + item.source()
                                + ".",
                        "Haal het op bij de bron en laat de inwoner het alleen nakijken. "
                                + "Mag of kan dat niet? Zet dan de inwoner als bron."))
                .toList();
    }

    private static boolean isKnown(InformationItem item) {
        return Arrays.stream(Wording.normalise(item.source()).split(" "))
                .anyMatch(word ->
                        REGISTERS.contains(word) || OWN_RECORDS.matcher(word).matches());
    }
}
