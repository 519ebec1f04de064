package nl.blauwdruk.model.comparison.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AssignmentTest {

    @Test
    void the_sum_counts_not_the_first_best() {
        int[] chosen = Assignment.best(new double[][] {{0.9, 0.8}, {0.8, 0.1}});

        assertThat(chosen).containsExactly(1, 0);
    }

    @Test
    void without_gain_nothing_is_chosen() {
        int[] chosen = Assignment.best(new double[][] {{-0.1, 0}, {0.5, -1}});

        assertThat(chosen).containsExactly(-1, 0);
    }

    @Test
    void nothing_to_choose_from_is_fine() {
        assertThat(Assignment.best(new double[0][])).isEmpty();
        assertThat(Assignment.best(new double[2][0])).containsExactly(-1, -1);
    }

    @Property(tries = 200)
    void no_other_choice_has_a_larger_sum(
            @ForAll @IntRange(min = 1, max = 5) int rows,
            @ForAll @IntRange(min = 1, max = 5) int columns,
            @ForAll long seed) {
        Random random = new Random(seed);
        double[][] gains = new double[rows][columns];
        for (double[] row : gains) {
            for (int k = 0; k < columns; k++) {
                row[k] = random.nextInt(20) / 10.0 - 0.7;
            }
        }

        int[] chosen = Assignment.best(gains);

        double sum = 0;
        for (int i = 0; i < rows; i++) {
            sum += chosen[i] < 0 ? 0 : gains[i][chosen[i]];
        }
        assertThat(sum).isEqualTo(bestSum(gains, 0, new boolean[columns]), within(1e-9));
    }

    private static double bestSum(double[][] gains, int row, boolean[] used) {
        if (row == gains.length) {
            return 0;
        }
        double best = bestSum(gains, row + 1, used);
        for (int k = 0; k < used.length; k++) {
            if (!used[k]) {
                used[k] = true;
                best = Math.max(best, gains[row][k] + bestSum(gains, row + 1, used));
                used[k] = false;
            }
        }
        return best;
    }
}
