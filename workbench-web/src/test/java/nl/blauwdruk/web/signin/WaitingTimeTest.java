package nl.blauwdruk.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaitingTimeTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @ParameterizedTest
    @CsvSource({"0, 0", "4, 0", "5, 2", "6, 4", "7, 8", "10, 64", "13, 512", "14, 900", "15, 900", "2000000, 900"})
    void the_waiting_doubles_up_to_a_quarter_of_an_hour(int failures, long seconds) {
        assertThat(WaitingTime.OF_ACCOUNT.after(failures)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void it_never_gets_shorter_with_another_failure() {
        for (int failures = 0; failures < 100; failures++) {
            assertThat(WaitingTime.OF_ADDRESS.after(failures + 1))
                    .isGreaterThanOrEqualTo(WaitingTime.OF_ADDRESS.after(failures));
        }
    }

    @Test
    void what_is_left_is_told_in_whole_seconds_and_ends() {
        assertThat(WaitingTime.OF_ACCOUNT.secondsLeft(6, NOON, NOON)).isEqualTo(4);
        assertThat(WaitingTime.OF_ACCOUNT.secondsLeft(6, NOON, NOON.plusMillis(3900)))
                .isEqualTo(1);
        assertThat(WaitingTime.OF_ACCOUNT.secondsLeft(6, NOON, NOON.plusSeconds(4)))
                .isZero();
    }
}
