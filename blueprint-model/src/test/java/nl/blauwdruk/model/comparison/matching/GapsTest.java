package nl.blauwdruk.model.comparison.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GapsTest {

    @Test
    void the_only_step_and_column_left_between_their_neighbours_have_room_for_each_other() {
        Gaps gaps = new Gaps(new int[] {0, -1, 2}, new double[] {1, 0, 1}, 3);

        assertThat(gaps.room(1, 1)).isEqualTo(1);
    }

    @Test
    void room_is_shared_by_all_that_wait() {
        Gaps gaps = new Gaps(new int[] {0, -1, -1, 3}, new double[] {1, 0, 0, 1}, 4);

        assertThat(gaps.room(1, 2)).isEqualTo(0.5, within(1e-9));
    }

    @Test
    void a_taken_or_far_column_gives_no_room() {
        Gaps gaps = new Gaps(new int[] {0, -1, 2}, new double[] {1, 0, 1}, 4);

        assertThat(gaps.room(1, 2)).isZero();
        assertThat(gaps.room(1, 3)).isZero();
        assertThat(gaps.isInOrder(1, 3)).isFalse();
    }
}
