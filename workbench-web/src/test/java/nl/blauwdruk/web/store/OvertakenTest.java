package nl.blauwdruk.web.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OvertakenTest {

    private final AtomicInteger tries = new AtomicInteger();

    @Test
    void work_is_done_again_until_nobody_was_quicker() {
        Overtaken.insist(() -> failUntil(3, new IllegalStateException(new OptimisticLockException())));

        assertThat(tries).hasValue(3);
    }

    @Test
    void who_makes_what_another_made_just_now_tries_again() {
        Overtaken.insist(() -> failUntil(2, new IllegalStateException(new SQLException("dubbel", "23000", 1062))));

        assertThat(tries).hasValue(2);
    }

    @Test
    void what_is_wrong_for_another_reason_is_not_tried_again() {
        assertThatThrownBy(() -> Overtaken.insist(() -> failUntil(2, new IllegalArgumentException("leeg"))))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(tries).hasValue(1);
    }

    @Test
    void it_gives_up_in_the_end() {
        assertThatThrownBy(() -> Overtaken.insist(() -> failUntil(99, new OptimisticLockException())))
                .isInstanceOf(OptimisticLockException.class);

        assertThat(tries).hasValue(30);
    }

    private void failUntil(int good, RuntimeException failure) {
        if (tries.incrementAndGet() < good) {
            throw failure;
        }
    }
}
