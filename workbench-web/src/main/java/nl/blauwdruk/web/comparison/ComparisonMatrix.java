package nl.blauwdruk.web.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.Phase;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.comparison.AlignedStep;
import nl.blauwdruk.model.comparison.Difference;
import nl.blauwdruk.model.comparison.Kind;
import nl.blauwdruk.model.comparison.StepCluster;

/** Lays a comparison out as a matrix: shared steps in the order of the journey, a column per municipality. */
final class ComparisonMatrix {

    private final ThemeComparison compared;
    private final Set<String> undecided;
    private final List<Blueprint> variants;
    private final Map<String, Step> baseSteps = new HashMap<>();
    private final Map<String, Map<String, List<AlignedStep>>> byBase = new HashMap<>();
    private final Map<String, Map<String, Step>> stepsOf = new HashMap<>();

    private ComparisonMatrix(ThemeComparison compared, Set<String> undecided, List<Blueprint> variants) {
        this.compared = compared;
        this.undecided = undecided;
        this.variants = variants;
        compared.blueprints().base().ifPresent(base -> base.steps().forEach(step -> baseSteps.put(step.key(), step)));
        for (Blueprint variant : variants) {
            Map<String, Step> steps = new HashMap<>();
            variant.steps().forEach(step -> steps.put(step.key(), step));
            stepsOf.put(variant.key(), steps);
        }
        for (AlignedStep step : compared.comparison().steps()) {
            for (String base : step.base()) {
                byBase.computeIfAbsent(step.model(), model -> new HashMap<>())
                        .computeIfAbsent(base, key -> new ArrayList<>())
                        .add(step);
            }
        }
    }

    static List<MatrixRow> rows(ThemeComparison compared) {
        return rows(compared, Set.of(), compared.blueprints().variants());
    }

    /**
     * The rows with these variants as columns; an addition that none of them has is no row.
     *
     * @param undecided what partners have yet to decide on, by {@link #placeOf}
     */
    static List<MatrixRow> rows(ThemeComparison compared, Set<String> undecided, List<Blueprint> columns) {
        ComparisonMatrix matrix = new ComparisonMatrix(compared, undecided, columns);
        List<MatrixRow> rows = new ArrayList<>();
        List<String> bases = new ArrayList<>();
        String phase = "";
        for (StepCluster cluster : compared.comparison().clusters()) {
            if (cluster.isAddition()) {
                if (columns.stream()
                        .anyMatch(column -> !cluster.of(column.key()).isEmpty())) {
                    rows.add(matrix.addition(cluster, phase));
                    bases.add("");
                }
                continue;
            }
            for (String base : cluster.base()) {
                phase = matrix.phaseOf(base);
                rows.add(matrix.shared(cluster, base, phase));
                bases.add(base);
            }
        }
        return matrix.spanned(rows, bases);
    }

    /** Where a variant and a cluster meet. */
    static String placeOf(String variant, String cluster) {
        return variant + "|" + cluster;
    }

    /** How many steps are of each kind, over all variants; every kind is there. */
    static Map<Kind, Integer> counts(ThemeComparison compared) {
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            counts.put(kind, 0);
        }
        compared.comparison()
                .steps()
                .forEach(step -> step.kind().ifPresent(kind -> counts.merge(kind, 1, Integer::sum)));
        compared.comparison()
                .dropped()
                .forEach(d -> counts.merge(Kind.DROPPED, d.base().size(), Integer::sum));
        return counts;
    }

    private String phaseOf(String base) {
        Blueprint blueprint = compared.blueprints().base().orElseThrow();
        return blueprint.phase(baseSteps.get(base).phase()).map(Phase::name).orElse("");
    }

    private MatrixRow addition(StepCluster cluster, String phase) {
        List<MatrixCell> cells = new ArrayList<>();
        for (Blueprint variant : variants) {
            List<MatrixCell.NamedStep> steps = named(variant, cluster.of(variant.key()));
            cells.add(
                    steps.isEmpty()
                            ? MatrixCell.empty(variant.key())
                            : new MatrixCell(
                                    variant.key(),
                                    Kind.ADDED,
                                    steps,
                                    List.of(),
                                    0,
                                    1,
                                    steps.get(0).key(),
                                    isUndecided(variant, cluster)));
        }
        return new MatrixRow(cluster.id(), 0, nameOf(cluster), phase, cells);
    }

    /** As the first municipality calls it, whether that has a column or not. */
    private String nameOf(StepCluster addition) {
        return compared.blueprints().variants().stream()
                .filter(variant -> !addition.of(variant.key()).isEmpty())
                .findFirst()
                .flatMap(variant -> variant.step(addition.of(variant.key()).get(0)))
                .map(Step::name)
                .orElse("");
    }

    private MatrixRow shared(StepCluster cluster, String base, String phase) {
        List<MatrixCell> cells =
                variants.stream().map(variant -> cell(variant, base, cluster)).toList();
        Step step = baseSteps.get(base);
        return new MatrixRow(cluster.id(), step.position(), step.name(), phase, cells);
    }

    private MatrixCell cell(Blueprint variant, String base, StepCluster cluster) {
        List<AlignedStep> aligned = byBase.getOrDefault(variant.key(), Map.of()).getOrDefault(base, List.of());
        if (aligned.isEmpty()) {
            return new MatrixCell(
                    variant.key(),
                    Kind.DROPPED,
                    List.of(),
                    List.of(),
                    0,
                    1,
                    MatrixCell.WITHOUT + base,
                    isUndecided(variant, cluster));
        }
        Kind kind = aligned.get(0).kind().orElse(Kind.IDENTICAL);
        List<Difference> differs = aligned.stream()
                .map(AlignedStep::differs)
                .flatMap(Collection::stream)
                .filter(Difference::isSetup)
                .distinct()
                .sorted()
                .toList();
        int place = kind == Kind.MOVED ? place(variant, aligned.get(0)) : 0;
        List<String> keys = aligned.stream().map(AlignedStep::step).toList();
        return new MatrixCell(
                variant.key(),
                kind,
                named(variant, keys),
                differs,
                place,
                1,
                keys.get(0),
                isUndecided(variant, cluster));
    }

    private boolean isUndecided(Blueprint variant, StepCluster cluster) {
        return undecided.contains(placeOf(variant.key(), cluster.id()));
    }

    /** Number of the base step that the next step of this variant matches: there the moved step stands now. */
    private int place(Blueprint variant, AlignedStep moved) {
        boolean after = false;
        for (AlignedStep step : compared.comparison().stepsOf(variant.key())) {
            if (after && !step.base().isEmpty() && step.kind().orElse(Kind.MOVED) != Kind.MOVED) {
                return baseSteps.get(step.base().get(0)).position();
            }
            after = after || step.step().equals(moved.step());
        }
        return baseSteps.size() + 1;
    }

    private List<MatrixCell.NamedStep> named(Blueprint variant, List<String> keys) {
        Map<String, Step> steps = stepsOf.get(variant.key());
        return keys.stream()
                .map(key -> new MatrixCell.NamedStep(key, steps.get(key).name()))
                .toList();
    }

    /** Lets a merged step really span the rows of the base steps it merges, where these stand below each other. */
    private List<MatrixRow> spanned(List<MatrixRow> rows, List<String> bases) {
        List<List<MatrixCell>> cells = new ArrayList<>();
        rows.forEach(row -> cells.add(new ArrayList<>(row.cells())));
        for (int column = 0; column < variants.size(); column++) {
            spanColumn(cells, bases, column);
        }
        List<MatrixRow> spanned = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            MatrixRow row = rows.get(i);
            spanned.add(new MatrixRow(row.cluster(), row.number(), row.name(), row.phase(), cells.get(i)));
        }
        return spanned;
    }

    private static void spanColumn(List<List<MatrixCell>> cells, List<String> bases, int column) {
        for (int i = 0; i < cells.size(); i++) {
            MatrixCell cell = cells.get(i).get(column);
            if (cell.kind() != Kind.MERGED || bases.get(i).isEmpty()) {
                continue;
            }
            int end = i + 1;
            while (end < cells.size() && isSame(cell, cells.get(end).get(column))) {
                cells.get(end).set(column, MatrixCell.covered(cell.variant()));
                end++;
            }
            cells.get(i).set(column, cell.spanning(end - i));
            i = end - 1;
        }
    }

    private static boolean isSame(MatrixCell one, MatrixCell other) {
        return other.kind() == Kind.MERGED && other.steps().equals(one.steps());
    }
}
