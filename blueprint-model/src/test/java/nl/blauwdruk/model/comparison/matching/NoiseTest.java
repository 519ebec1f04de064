package nl.blauwdruk.model.comparison.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NoiseTest {

    @Test
    void what_is_best_in_its_row_or_column_is_no_noise() {
        Noise noise = Noise.in(new double[][] {{0.9, 0.1, 0.2}, {0.1, 0.8, 0.1}, {0.2, 0.1, 0.7}});

        assertThat(noise.mean()).isBetween(0.1, 0.2);
        assertThat(noise.threshold()).isBetween(0.2, 0.5);
    }

    @Test
    void files_that_hardly_share_words_ask_for_less() {
        double sparse = Noise.in(new double[][] {{0.3, 0.01, 0.02}, {0.01, 0.3, 0.01}, {0.02, 0.01, 0.3}})
                .threshold();
        double rich = Noise.in(new double[][] {{0.9, 0.2, 0.1}, {0.1, 0.9, 0.3}, {0.3, 0.1, 0.9}})
                .threshold();

        assertThat(sparse).isLessThan(rich);
    }

    @Test
    void without_scores_the_least_threshold_holds() {
        assertThat(Noise.in(new double[0][]).threshold()).isEqualTo(Settings.LEAST);
    }
}
