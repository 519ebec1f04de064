package nl.blauwdruk.report.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LevelCountsTest {

    @Test
    void the_headline_counts_what_is_done_or_further() {
        LevelCounts counts = LevelCounts.of(List.of(Level.PLANNED, Level.DONE, Level.CONFIGURED, Level.PROVEN));

        assertThat(counts.elements()).isEqualTo(4);
        assertThat(counts.done()).isEqualTo(3);
        assertThat(counts.share()).isEqualTo(0.75);
    }

    @Test
    void hundred_per_cent_is_said_only_when_all_is_done_and_none_only_when_nothing_is() {
        LevelCounts almost = new LevelCounts(Map.of(Level.DONE, 999, Level.NONE, 1));
        LevelCounts hardly = new LevelCounts(Map.of(Level.DONE, 1, Level.NONE, 999));

        assertThat(almost.percent()).isEqualTo(99);
        assertThat(hardly.percent()).isEqualTo(1);
        assertThat(LevelCounts.of(Collections.nCopies(3, Level.DONE)).percent()).isEqualTo(100);
        assertThat(LevelCounts.EMPTY.percent()).isZero();
    }
}
