package nl.blauwdruk.model.comparison.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LongestRunTest {

    @Test
    void the_one_that_jumped_is_left_out() {
        boolean[] kept = LongestRun.heaviest(new int[] {0, 3, 1, 2, 4}, new double[] {1, 1, 1, 1, 1});

        assertThat(kept).containsExactly(true, false, true, true, true);
    }

    @Test
    void the_surer_of_two_stays() {
        boolean[] kept = LongestRun.heaviest(new int[] {1, 0}, new double[] {0.4, 0.9});

        assertThat(kept).containsExactly(false, true);
    }

    @Test
    void halves_of_one_step_do_not_move_each_other() {
        boolean[] kept = LongestRun.heaviest(new int[] {0, 1, 1, 2}, new double[] {1, 1, 1, 1});

        assertThat(kept).containsExactly(true, true, true, true);
    }

    @Test
    void nothing_has_no_run() {
        assertThat(LongestRun.heaviest(new int[0], new double[0])).isEmpty();
    }
}
