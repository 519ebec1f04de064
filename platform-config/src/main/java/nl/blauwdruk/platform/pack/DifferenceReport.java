package nl.blauwdruk.platform.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.comparison.AlignedStep;
import nl.blauwdruk.model.comparison.Comparison;
import nl.blauwdruk.model.comparison.Difference;
import nl.blauwdruk.model.comparison.Kind;
import nl.blauwdruk.template.Templates;

/** How the service of a municipality differs from the base, as a page to read. */
final class DifferenceReport {

    private final Blueprint base;
    private final Blueprint variant;
    private final Comparison comparison;

    DifferenceReport(Blueprint base, Blueprint variant, Comparison comparison) {
        this.base = base;
        this.variant = variant;
        this.comparison = comparison;
    }

    String html() {
        List<AlignedStep> steps = comparison.stepsOf(variant.key());
        long same = steps.stream().filter(AlignedStep::isSameAsBase).count();
        return new Templates()
                .fill(
                        "platform-config/verschillen.html.ftlh",
                        Map.of(
                                "title", variant.title(),
                                "base", base.title(),
                                "owner", variant.ownerName(),
                                "baseSteps", Integer.toString(base.steps().size()),
                                "same", Long.toString(same),
                                "counts", counts(steps),
                                "steps", steps.stream().map(this::row).toList(),
                                "dropped", dropped()));
    }

    private List<Map<String, String>> counts(List<AlignedStep> steps) {
        List<Map<String, String>> counts = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            long count = kind == Kind.DROPPED
                    ? comparison.droppedBy(variant.key()).size()
                    : steps.stream()
                            .filter(step -> step.kind().filter(kind::equals).isPresent())
                            .count();
            counts.add(Map.of("kind", word(kind), "steps", Long.toString(count)));
        }
        return counts;
    }

    private Map<String, String> row(AlignedStep step) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("name", name(variant, step.step()));
        row.put("base", step.base().stream().map(key -> name(base, key)).collect(Collectors.joining(" + ")));
        row.put("kind", step.kind().map(DifferenceReport::word).orElse(""));
        row.put("differs", step.differs().stream().map(DifferenceReport::word).collect(Collectors.joining(", ")));
        return row;
    }

    private List<String> dropped() {
        return comparison.droppedBy(variant.key()).stream()
                .map(key -> name(base, key))
                .toList();
    }

    private static String name(Blueprint blueprint, String stepKey) {
        return blueprint.step(stepKey).map(Step::name).orElse(stepKey);
    }

    private static String word(Kind kind) {
        return switch (kind) {
            case ADDED -> "toegevoegd";
            case MERGED -> "samengevoegd";
            case SPLIT -> "gesplitst";
            case MOVED -> "verplaatst";
            case TERMINOLOGY -> "andere woorden";
            case IDENTICAL -> "gelijk";
            case DROPPED -> "vervallen";
        };
    }

    private static String word(Difference difference) {
        return switch (difference) {
            case TERMINOLOGY -> "andere woorden";
            case STAKEHOLDER -> "belanghebbende";
            case CHANNEL -> "kanaal";
            case TERM -> "termijn";
            case INFORMATION -> "informatie";
            case SYSTEM -> "systeemfunctie";
            case CONDITION -> "voorwaarde";
        };
    }
}
