package nl.blauwdruk.model.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ResamplingTest {

    @Test
    void where_all_pairs_are_alike_nothing_else_could_have_come_out() {
        PairTable table = table(40, 40);

        Overlap.Interval interval = new Resampling(table).interval();

        assertThat(interval).isEqualTo(new Overlap.Interval(0.5, 0.5));
    }

    /** How many of a sample of 40 have the step the others lack varies by 3.2; with each one more the mean falls by .0125. */
    @Test
    void the_interval_is_as_wide_as_samples_differ() {
        PairTable table = table(40, 20);

        Overlap.Interval interval = new Resampling(table).interval();

        assertThat(table.mean()).isEqualTo((190 * 0.5 + 400 * (2 / 3.0) + 190) / 780, within(1e-9));
        assertThat(interval.low()).isEqualTo(table.mean() - 1.96 * 3.16 * 0.0125, within(0.015));
        assertThat(interval.high()).isEqualTo(table.mean() + 1.96 * 3.16 * 0.0125, within(0.015));
    }

    /** So many variants with a step all share; the first ones also have one that each has alone. */
    private static PairTable table(int variants, int withMore) {
        List<ComparedModel> models = new ArrayList<>();
        List<StepCluster> clusters = new ArrayList<>();
        TreeMap<String, List<String>> all = new TreeMap<>();
        for (int i = 0; i < variants; i++) {
            String key = "m" + i;
            models.add(new ComparedModel(key, i < withMore ? 2 : 1));
            all.put(key, List.of("shared"));
            if (i < withMore) {
                TreeMap<String, List<String>> alone = new TreeMap<>();
                alone.put(key, List.of("own"));
                clusters.add(new StepCluster("own" + i, List.of(), alone, ClusterState.SUGGESTED));
            }
        }
        clusters.add(new StepCluster("shared", List.of(), all, ClusterState.SUGGESTED));
        return new PairTable(models, clusters);
    }
}
