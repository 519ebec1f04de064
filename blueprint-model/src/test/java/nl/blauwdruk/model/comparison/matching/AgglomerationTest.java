package nl.blauwdruk.model.comparison.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AgglomerationTest {

    @Test
    void the_surest_pair_goes_first_and_no_model_comes_twice_in_a_group() {
        double[][] gains = {
            {-1, -1, 0.6, 0.2},
            {-1, -1, 0.9, 0.3},
            {0.6, 0.9, -1, -1},
            {0.2, 0.3, -1, -1}
        };

        List<List<Integer>> groups = new Agglomeration(new int[] {0, 0, 1, 1}, gains, 0).groups();

        assertThat(groups).containsExactlyInAnyOrder(List.of(1, 2), List.of(0, 3));
    }

    @Test
    void a_third_joins_only_when_it_fits_on_average() {
        double[][] gains = {{-1, 0.9, 0.2}, {0.9, -1, -0.5}, {0.2, -0.5, -1}};

        List<List<Integer>> groups = new Agglomeration(new int[] {0, 1, 2}, gains, 0).groups();

        assertThat(groups).containsExactlyInAnyOrder(List.of(0, 1), List.of(2));
    }

    @Test
    void with_caution_a_small_gain_joins_two_steps_but_not_a_step_and_a_group() {
        double[][] gains = {{-1, 0.9, 0.1}, {0.9, -1, 0.1}, {0.1, 0.1, -1}};

        List<List<Integer>> groups = new Agglomeration(new int[] {0, 1, 2}, gains, 0.3).groups();

        assertThat(groups).containsExactlyInAnyOrder(List.of(0, 1), List.of(2));
    }
}
