package nl.blauwdruk.story.backlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.blauwdruk.story.backlog.UnreadableCriteria.Fault;
import nl.blauwdruk.story.backlog.UnreadableCriteria.Kind;
import nl.blauwdruk.story.generation.Criterion;
import org.junit.jupiter.api.Test;

class CriteriaReaderTest {

    @Test
    void scenarios_with_steps_are_read() {
        String text = """
                Scenario: compleet
                  Gegeven een aanvraag
                  Als ik verstuur
                  Dan komt er bericht

                Scenario: een stuk ontbreekt
                  Als ik verstuur
                  Dan zie ik welk stuk
                """;

        assertThat(CriteriaReader.read(text))
                .containsExactly(
                        new Criterion(
                                "compleet", List.of("Gegeven een aanvraag", "Als ik verstuur", "Dan komt er bericht")),
                        new Criterion("een stuk ontbreekt", List.of("Als ik verstuur", "Dan zie ik welk stuk")));
    }

    @Test
    void what_is_written_is_read_back() {
        List<Criterion> criteria = GeneratedStories.aStory("s1", "iets doen").criteria();

        assertThat(CriteriaReader.read(CriteriaText.write(criteria))).isEqualTo(criteria);
    }

    @Test
    void a_line_that_is_no_step_is_named_with_its_line() {
        assertFault("Scenario: a\nAls ik verstuur\nEr komt bericht\n", Kind.NO_STEP, 3, "Er komt bericht");
        assertFault("Scenario: a\nEr komt bericht\nAls ik verstuur\n", Kind.NO_STEP, 2, "Er komt bericht");
    }

    @Test
    void other_faults_are_named_too() {
        assertFault("", Kind.NONE, 1, "");
        assertFault("Eerst dit\nScenario: a\nAls ik verstuur\n", Kind.BEFORE_SCENARIO, 1, "Eerst dit");
        assertFault("Scenario:\nAls ik verstuur\n", Kind.NO_NAME, 1, "Scenario:");
        assertFault("Scenario: a\n", Kind.NO_STEPS, 1, "Scenario: a");
        assertFault("Scenario: a\nAls ik\nScenario: a\nDan jij\n", Kind.DOUBLE_NAME, 3, "Scenario: a");
        assertFault("Scenario: a\nAls ik\n  | tabel |\n", Kind.MORE_LINES, 2, "Als ik");
        assertFault("Achtergrond:\nAls ik\nScenario: a\nAls ik\n", Kind.NO_SCENARIO, 1, "Achtergrond:");
        assertFault("# uitleg\nScenario: a\nAls ik\n", Kind.NO_STEP, 1, "# uitleg");
    }

    private static void assertFault(String text, Kind kind, int line, String words) {
        assertThatThrownBy(() -> CriteriaReader.read(text))
                .isInstanceOfSatisfying(
                        UnreadableCriteria.class,
                        wrong -> assertThat(wrong.faults()).contains(new Fault(kind, line, words)));
    }
}
