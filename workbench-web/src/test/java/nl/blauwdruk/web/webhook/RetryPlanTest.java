package nl.blauwdruk.web.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RetryPlanTest {

    @Test
    void each_wait_is_at_least_as_long_as_the_one_before_and_after_eight_it_is_given_up() {
        assertThat(IntStream.rangeClosed(1, 8)
                        .mapToObj(failures -> RetryPlan.after(failures).orElseThrow())
                        .toList())
                .isSorted()
                .startsWith(Duration.ofMinutes(1))
                .endsWith(Duration.ofHours(6));
        assertThat(RetryPlan.after(9)).isEmpty();
    }
}
