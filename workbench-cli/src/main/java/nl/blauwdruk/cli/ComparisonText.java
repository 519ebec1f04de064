package nl.blauwdruk.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.comparison.AlignedStep;
import nl.blauwdruk.model.comparison.Comparison;
import nl.blauwdruk.model.comparison.Difference;
import nl.blauwdruk.model.comparison.Kind;
import nl.blauwdruk.model.comparison.Overlap;
import nl.blauwdruk.model.comparison.StepCluster;
import nl.blauwdruk.model.comparison.wording.Language;
import nl.blauwdruk.model.comparison.wording.Phrases;

/** A comparison to read on a screen: the headline, a matrix with a sign per step, and the differences one by one. */
final class ComparisonText {

    private static final int NAME_WIDTH = 46;
    private final Comparison comparison;
    private final Phrases phrases;
    private final Map<String, Blueprint> blueprints = new HashMap<>();
    private final Map<String, AlignedStep> aligned = new HashMap<>();
    private final StringBuilder text = new StringBuilder();

    ComparisonText(Comparison comparison, Optional<Blueprint> base, List<Blueprint> variants, Language language) {
        this.comparison = comparison;
        phrases = new Phrases(ComparisonText.class, "comparison", language);
        base.ifPresent(blueprint -> blueprints.put(blueprint.key(), blueprint));
        variants.forEach(variant -> blueprints.put(variant.key(), variant));
        comparison.steps().forEach(step -> aligned.put(step.model() + "\n" + step.step(), step));
    }

    @Override
    public String toString() {
        text.setLength(0);
        headline();
        matrix();
        if (comparison.base().isPresent()) {
            comparison.variants().forEach(this::differences);
        }
        return text.toString();
    }

    private void headline() {
        Overlap overlap = comparison.overlap();
        String theme = comparison.theme().isEmpty() ? "" : phrases.of("theme", comparison.theme());
        if (comparison.base().isPresent()) {
            line(theme
                    + phrases.of(
                            "headline",
                            percent(overlap.headline()),
                            String.valueOf(comparison.variants().size()),
                            percent(overlap.headlineNoSetup())));
        } else {
            line(theme + phrases.of("headline.nobase", percent(overlap.mean())));
        }
        line(phrases.of(
                "pairs",
                percent(overlap.mean()),
                percent(overlap.interval().low()),
                percent(overlap.interval().high())));
        line("");
    }

    private void matrix() {
        List<String> variants = comparison.variants();
        for (int v = 0; v < variants.size(); v++) {
            Blueprint variant = blueprints.get(variants.get(v));
            String strict = Optional.ofNullable(comparison.overlap().strict().get(variant.key()))
                    .map(value -> "  " + percent(value))
                    .orElse("");
            line(column(v) + "  " + nameOf(variant) + strict);
        }
        line("");
        StringBuilder head = new StringBuilder(padded("", NAME_WIDTH));
        for (int v = 0; v < variants.size(); v++) {
            head.append(' ').append(column(v));
        }
        line(head.toString().stripTrailing());
        comparison.clusters().forEach(this::row);
        line("");
        line(phrases.of(comparison.base().isPresent() ? "legend" : "legend.nobase"));
    }

    private static String column(int v) {
        return String.format(Locale.ROOT, "%3d", v + 1);
    }

    private static String nameOf(Blueprint blueprint) {
        return blueprint.isBase() ? blueprint.title() : blueprint.ownerName();
    }

    private void row(StepCluster cluster) {
        StringBuilder row = new StringBuilder(padded(name(cluster), NAME_WIDTH));
        for (String variant : comparison.variants()) {
            row.append("   ").append(sign(cluster, variant));
        }
        line(row.toString().stripTrailing());
    }

    private String name(StepCluster cluster) {
        if (!cluster.isAddition()) {
            return cluster.base().stream()
                    .map(key -> stepName(comparison.base().orElseThrow(), key))
                    .collect(Collectors.joining(" + "));
        }
        String first = cluster.members().firstKey();
        String name = stepName(first, cluster.of(first).get(0));
        return comparison.base().isPresent() ? "+ " + name : name;
    }

    private String stepName(String model, String key) {
        return blueprints.get(model).step(key).map(Step::name).orElse(key);
    }

    private String sign(StepCluster cluster, String variant) {
        List<String> steps = cluster.of(variant);
        if (steps.isEmpty()) {
            return cluster.isAddition() ? " " : "-";
        }
        Optional<Kind> kind = aligned.get(variant + "\n" + steps.get(0)).kind();
        return kind.map(ComparisonText::sign).orElse("=");
    }

    private static String sign(Kind kind) {
        return switch (kind) {
            case IDENTICAL -> "=";
            case TERMINOLOGY -> "~";
            case SPLIT -> "/";
            case MERGED -> "&";
            case MOVED -> "^";
            case ADDED -> "+";
            case DROPPED -> "-";
        };
    }

    private void differences(String variant) {
        List<String> lines = new ArrayList<>();
        for (AlignedStep step : comparison.stepsOf(variant)) {
            difference(step).ifPresent(lines::add);
        }
        for (String key : comparison.droppedBy(variant)) {
            lines.add("  - " + phrases.of("kind.dropped") + ": "
                    + stepName(comparison.base().orElseThrow(), key));
        }
        line("");
        line(nameOf(blueprints.get(variant)) + (lines.isEmpty() ? phrases.of("none") : ""));
        lines.forEach(this::line);
    }

    private Optional<String> difference(AlignedStep step) {
        Kind kind = step.kind().orElse(Kind.IDENTICAL);
        List<String> lanes = step.differs().stream()
                .filter(Difference::isSetup)
                .map(difference -> phrases.of("lane." + difference.word()))
                .toList();
        if (kind == Kind.IDENTICAL && lanes.isEmpty()) {
            return Optional.empty();
        }
        String base = step.base().stream()
                .map(key -> stepName(comparison.base().orElseThrow(), key))
                .collect(Collectors.joining(" + "));
        String name = stepName(step.model(), step.step());
        StringBuilder line =
                new StringBuilder("  " + sign(kind) + " " + phrases.of("kind." + kind.word()) + ": " + name);
        if (kind != Kind.ADDED && kind != Kind.IDENTICAL) {
            line.append(phrases.of("base", base));
        }
        if (!lanes.isEmpty()) {
            line.append(phrases.of("also", String.join(", ", lanes)));
        }
        return Optional.of(line.toString());
    }

    private String percent(double value) {
        return phrases.of("percent", String.valueOf(Math.round(value * 100)));
    }

    private static String padded(String text, int width) {
        String cut = text.length() <= width ? text : text.substring(0, width - 1) + "…";
        return cut + " ".repeat(width - cut.length());
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
