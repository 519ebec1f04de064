package nl.blauwdruk.model.comparison.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KnownPairsTest {

    @Test
    void remembers_far_more_than_it_began_with() {
        KnownPairs pairs = new KnownPairs();

        for (int i = 0; i < 20_000; i++) {
            pairs.put(i * 65_537L, i);
        }

        assertThat(pairs.get(19_999 * 65_537L)).isEqualTo(19_999f);
        assertThat(pairs.get(0)).isZero();
        assertThat(pairs.get(5)).isNegative();
    }
}
