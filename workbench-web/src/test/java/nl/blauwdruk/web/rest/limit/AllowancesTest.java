package nl.blauwdruk.web.rest.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class AllowancesTest {

    private final Minutes time = new Minutes();
    private final Allowances allowances = new Allowances(2, 3, time);

    @Test
    void who_asked_as_often_as_allowed_waits_for_the_next_minute() {
        allowances.take("a");
        allowances.take("a");

        boolean third = allowances.take("a").isConsumed();
        time.pass();
        boolean later = allowances.take("a").isConsumed();

        assertThat(third).isFalse();
        assertThat(later).isTrue();
    }

    @Test
    void one_caller_does_not_use_up_what_another_has() {
        allowances.take("a");
        allowances.take("a");

        long left = allowances.take("b").getRemainingTokens();

        assertThat(left).isEqualTo(1);
    }

    @Test
    void who_was_silent_longest_is_forgotten_when_there_are_too_many() {
        allowances.take("a");
        allowances.take("b");
        allowances.take("c");
        allowances.take("a");

        allowances.take("d");

        assertThat(allowances.take("a").isConsumed()).isFalse();
        assertThat(allowances.take("b").getRemainingTokens()).isEqualTo(1);
    }

    @Test
    void a_limit_of_nothing_is_refused() {
        assertThatThrownBy(() -> new Allowances(0, 3, time)).hasMessageContaining("blauwdruk.api.rate-limit");
    }

    /** A clock that stands still until a minute passes. */
    private static final class Minutes implements TimeMeter {

        private long nanos = 1;

        void pass() {
            nanos += Duration.ofMinutes(1).toNanos();
        }

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
