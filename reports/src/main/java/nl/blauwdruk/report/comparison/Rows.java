package nl.blauwdruk.report.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.Phase;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.comparison.AlignedStep;
import nl.blauwdruk.model.comparison.Comparison;
import nl.blauwdruk.model.comparison.Difference;
import nl.blauwdruk.model.comparison.Kind;
import nl.blauwdruk.model.comparison.StepCluster;

/** Lays a comparison out in rows: shared steps in the order of the journey, a cell per variant. */
final class Rows {

    private final ComparedTheme theme;
    private final Optional<Blueprint> base;
    private final List<Blueprint> variants;
    private final Comparison comparison;
    private final Map<String, List<AlignedStep>> atBase = new HashMap<>();

    private Rows(ComparedTheme theme) {
        this.theme = theme;
        this.base = theme.base();
        this.variants = theme.variants();
        this.comparison = theme.comparison();
        for (AlignedStep step : comparison.steps()) {
            step.base()
                    .forEach(at -> atBase.computeIfAbsent(place(step.model(), at), key -> new ArrayList<>())
                            .add(step));
        }
    }

    static List<ComparedRow> of(ComparedTheme theme) {
        return new Rows(theme).all();
    }

    private static String place(String model, String baseStep) {
        return model + "|" + baseStep;
    }

    private List<ComparedRow> all() {
        List<ComparedRow> rows = new ArrayList<>();
        String phase = "";
        for (StepCluster cluster : comparison.clusters()) {
            if (cluster.isAddition()) {
                rows.add(addition(cluster, phase));
            }
            for (String at : cluster.base()) {
                Step step = theme.step(base.orElseThrow().key(), at);
                phase = phaseOf(base.orElseThrow(), step);
                rows.add(new ComparedRow(
                        step.position(),
                        phase,
                        step.name(),
                        variants.stream().map(variant -> cell(variant, at)).toList()));
            }
        }
        return rows;
    }

    /** An addition happens in the phase of the base step before it; without a base in that of its first step. */
    private ComparedRow addition(StepCluster cluster, String before) {
        String first = cluster.members().firstKey();
        Step step = theme.step(first, cluster.of(first).get(0));
        String phase = base.isPresent() ? before : phaseOf(variant(first), step);
        return new ComparedRow(
                0,
                phase,
                step.name(),
                variants.stream().map(one -> added(one, cluster)).toList());
    }

    private ComparedCell added(Blueprint variant, StepCluster cluster) {
        List<String> own = names(variant, cluster.of(variant.key()));
        if (own.isEmpty()) {
            return ComparedCell.EMPTY;
        }
        return new ComparedCell(base.map(any -> Kind.ADDED), own, List.of());
    }

    private ComparedCell cell(Blueprint variant, String at) {
        List<AlignedStep> aligned = atBase.getOrDefault(place(variant.key(), at), List.of());
        if (aligned.isEmpty()) {
            return new ComparedCell(Optional.of(Kind.DROPPED), List.of(), List.of());
        }
        List<Difference> differs = aligned.stream()
                .map(AlignedStep::differs)
                .flatMap(Collection::stream)
                .filter(Difference::isSetup)
                .distinct()
                .sorted()
                .toList();
        return new ComparedCell(
                Optional.of(aligned.get(0).kind().orElse(Kind.IDENTICAL)),
                names(variant, aligned.stream().map(AlignedStep::step).toList()),
                differs);
    }

    private List<String> names(Blueprint variant, List<String> keys) {
        return keys.stream().map(key -> theme.step(variant.key(), key).name()).toList();
    }

    private Blueprint variant(String key) {
        return variants.stream()
                .filter(variant -> variant.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static String phaseOf(Blueprint blueprint, Step step) {
        return blueprint.phase(step.phase()).map(Phase::name).orElse("");
    }
}
