package nl.blauwdruk.web.comparison;

import static nl.blauwdruk.model.blueprint.Fixtures.GRONINGEN;
import static nl.blauwdruk.model.blueprint.Fixtures.ZWOLLE;
import static nl.blauwdruk.model.blueprint.Fixtures.aBase;
import static nl.blauwdruk.model.blueprint.Fixtures.aStep;
import static nl.blauwdruk.model.blueprint.Fixtures.aVariant;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.comparison.AlignedStep;
import nl.blauwdruk.model.comparison.ClusterState;
import nl.blauwdruk.model.comparison.Comparison;
import nl.blauwdruk.model.comparison.Difference;
import nl.blauwdruk.model.comparison.Dropped;
import nl.blauwdruk.model.comparison.Kind;
import nl.blauwdruk.model.comparison.Overlap;
import nl.blauwdruk.model.comparison.StepCluster;
import nl.blauwdruk.model.comparison.reason.Explanation;
import nl.blauwdruk.web.blueprint.ThemeBlueprints;
import org.junit.jupiter.api.Test;

class ComparisonMatrixTest {

    private static final String G = "minima-groningen";
    private static final String Z = "minima-zwolle";

    private final Blueprint base = aBase("minima")
            .add(aStep("b1", "Aanvragen"))
            .add(aStep("b2", "Controleren"))
            .add(aStep("b3", "Beslissen"));
    private final Blueprint groningen = aVariant("minima", GRONINGEN, "Groningen")
            .add(aStep("1", "Bellen"))
            .add(aStep("2", "Aanvragen"))
            .add(aStep("3", "Controleren en beslissen"));
    private final Blueprint zwolle =
            aVariant("minima", ZWOLLE, "Zwolle").add(aStep("A", "Insturen")).add(aStep("B", "Nakijken"));

    private final ThemeComparison compared = new ThemeComparison(
            new ThemeBlueprints("minima", List.of(), Optional.of(base), List.of(groningen, zwolle)), comparison(), 0);

    @Test
    void every_base_step_and_every_addition_is_a_row() {
        List<MatrixRow> rows = ComparisonMatrix.rows(compared);

        assertThat(rows.stream().map(MatrixRow::number)).containsExactly(0, 1, 2, 3);
        assertThat(rows.get(0).name()).isEqualTo("Bellen");
        assertThat(rows.get(0).cells().get(1).isVacant()).isTrue();
    }

    @Test
    void what_opens_stands_behind_all_rows_that_one_cell_spans() {
        List<MatrixRow> rows = ComparisonMatrix.rows(compared);

        assertThat(MatrixRow.lastOfSpan(rows, row -> row.number() == 1)).isEqualTo(1);
        assertThat(MatrixRow.lastOfSpan(rows, row -> row.number() == 2)).isEqualTo(3);
        assertThat(MatrixRow.lastOfSpan(rows, row -> row.number() == 3)).isEqualTo(3);
        assertThat(MatrixRow.lastOfSpan(rows, row -> false)).isEqualTo(-1);
    }

    @Test
    void an_addition_of_others_is_no_row_beside_the_columns_shown() {
        List<MatrixRow> rows = ComparisonMatrix.rows(compared, Set.of(), List.of(zwolle));

        assertThat(rows.stream().map(MatrixRow::number)).containsExactly(1, 2, 3);
        assertThat(rows).allMatch(row -> row.cells().size() == 1);
    }

    @Test
    void a_merged_step_spans_the_rows_it_merges() {
        List<MatrixRow> rows = ComparisonMatrix.rows(compared);

        assertThat(rows.get(2).cells().get(0).rows()).isEqualTo(2);
        assertThat(rows.get(3).cells().get(0).isVisible()).isFalse();
    }

    @Test
    void a_base_step_nobody_matches_is_dropped() {
        List<MatrixRow> rows = ComparisonMatrix.rows(compared);

        assertThat(rows.get(3).cells().get(1).isDropped()).isTrue();
        assertThat(rows.get(3).cells().get(1).isSetup()).isTrue();
    }

    @Test
    void what_differs_inside_is_shown_without_terminology() {
        List<MatrixRow> rows = ComparisonMatrix.rows(compared);

        MatrixCell cell = rows.get(1).cells().get(1);

        assertThat(cell.kind()).isEqualTo(Kind.TERMINOLOGY);
        assertThat(cell.differs()).containsExactly(Difference.CHANNEL);
    }

    @Test
    void counts_are_those_of_the_comparison() {
        Map<Kind, Integer> counts = ComparisonMatrix.counts(compared);

        assertThat(counts)
                .containsEntry(Kind.ADDED, 1)
                .containsEntry(Kind.IDENTICAL, 1)
                .containsEntry(Kind.MERGED, 1)
                .containsEntry(Kind.TERMINOLOGY, 2)
                .containsEntry(Kind.DROPPED, 1)
                .containsEntry(Kind.SPLIT, 0);
    }

    private static Comparison comparison() {
        return new Comparison(
                "minima",
                Optional.of("minima-basis"),
                List.of(),
                List.of(
                        cluster("x", List.of()),
                        cluster("c1", List.of("b1")),
                        cluster("c2", List.of("b2")),
                        cluster("c3", List.of("b3"))),
                List.of(
                        step(G, "1", "x", List.of(), Kind.ADDED),
                        step(G, "2", "c1", List.of("b1"), Kind.IDENTICAL),
                        step(G, "3", "c2", List.of("b2", "b3"), Kind.MERGED),
                        step(Z, "A", "c1", List.of("b1"), Kind.TERMINOLOGY, Difference.TERMINOLOGY, Difference.CHANNEL),
                        step(Z, "B", "c2", List.of("b2"), Kind.TERMINOLOGY, Difference.TERMINOLOGY)),
                List.of(new Dropped(Z, List.of("b3"))),
                new Overlap(
                        1,
                        new TreeMap<>(),
                        new TreeMap<>(),
                        List.of(),
                        new Overlap.Share(1, 1, 1),
                        1,
                        new Overlap.Interval(1, 1),
                        1,
                        1,
                        new TreeMap<>()));
    }

    private static StepCluster cluster(String id, List<String> base) {
        TreeMap<String, List<String>> members = new TreeMap<>();
        if (base.isEmpty()) {
            members.put(G, List.of("1"));
        }
        return new StepCluster(id, base, members, ClusterState.SUGGESTED);
    }

    private static AlignedStep step(
            String model, String step, String cluster, List<String> base, Kind kind, Difference... differs) {
        EnumSet<Difference> set = EnumSet.noneOf(Difference.class);
        set.addAll(List.of(differs));
        return new AlignedStep(model, step, cluster, base, Optional.of(kind), set, 1, Explanation.NONE);
    }
}
