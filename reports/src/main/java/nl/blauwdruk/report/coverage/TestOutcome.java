package nl.blauwdruk.report.coverage;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the tests of one story said, or a test that hangs on an element by itself.
 *
 * @param about key of the story or of the test
 * @param passed how many scenarios passed
 * @param failed how many did not
 * @param day when; empty when the results do not say
 */
public record TestOutcome(String about, int passed, int failed, Optional<LocalDate> day) {

    public TestOutcome {
        requireNonNull(about);
    }

    /** At least one scenario was run and none failed. */
    public boolean isPassed() {
        return passed > 0 && failed == 0;
    }

    /** Both together; the later day. */
    public TestOutcome plus(TestOutcome other) {
        Optional<LocalDate> last =
                Stream.of(day, other.day).flatMap(Optional::stream).max(Comparator.naturalOrder());
        return new TestOutcome(about, passed + other.passed, failed + other.failed, last);
    }
}
