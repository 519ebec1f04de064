package nl.blauwdruk.web.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimedCodesTest {

    private static final SharedSecret SECRET =
            SharedSecret.of("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    /** The examples of RFC 6238, appendix B, of which six digits are the last. */
    @ParameterizedTest
    @CsvSource({"59, 287082", "1111111109, 081804", "1111111111, 050471", "1234567890, 005924", "2000000000, 279037"})
    void codes_are_those_of_the_standard(long seconds, String code) {
        assertThat(at(seconds).step(SECRET, code)).hasValue(seconds / 30);
    }

    @Test
    void a_clock_may_be_one_step_off_and_no_more() {
        String code = at(3000).code(SECRET, 100);

        assertThat(at(3000 - 30).step(SECRET, code)).hasValue(100);
        assertThat(at(3000 + 59).step(SECRET, code)).hasValue(100);
        assertThat(at(3000 - 31).step(SECRET, code)).isEmpty();
        assertThat(at(3000 + 60).step(SECRET, code)).isEmpty();
    }

    @Test
    void a_code_may_be_typed_as_apps_show_it() {
        assertThat(at(59).step(SECRET, " 287 082 ")).hasValue(1);
    }

    @Test
    void what_is_no_code_is_never_right() {
        assertThat(at(59).step(SECRET, "")).isEmpty();
        assertThat(at(59).step(SECRET, "287083")).isEmpty();
        assertThat(at(59).step(SECRET, "94287082")).isEmpty();
        assertThat(at(59).step(SharedSecret.random(), "x".repeat(100_000))).isEmpty();
    }

    private static TimedCodes at(long seconds) {
        return new TimedCodes(Clock.fixed(Instant.ofEpochSecond(seconds), ZoneOffset.UTC));
    }
}
