package nl.blauwdruk.story.sprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SprintTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final LocalDate SECOND_FRIDAY = LocalDate.of(2026, 11, 27);
    private static final SprintGoal GOAL = new SprintGoal("Een inwoner levert een complete aanvraag in", "a", "c");

    private final Sprint sprint = new Sprint("minima", "Inkomen", 7, MONDAY, GOAL, 34);

    @Test
    void it_lasts_two_weeks() {
        assertThat(sprint.lastDay()).isEqualTo(SECOND_FRIDAY);
        assertThat(sprint.daysLeft(MONDAY)).isEqualTo(Sprint.WORKING_DAYS);
        assertThat(sprint.daysLeft(LocalDate.of(2026, 11, 21))).isEqualTo(5);
        assertThat(sprint.daysLeft(SECOND_FRIDAY.plusDays(1))).isZero();
    }

    @Test
    void it_begins_on_a_monday() {
        assertThatThrownBy(() -> new Sprint("minima", "Inkomen", 1, MONDAY.plusDays(1), GOAL, 10))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Monday");
    }

    @Test
    void a_story_is_worked_on_and_accepted() {
        sprint.plan("s1", 5, MONDAY);
        sprint.start("s1", MONDAY);
        sprint.finish("s1", MONDAY);
        sprint.offer("s1", MONDAY);
        sprint.accept("s1", "Marieke", MONDAY.plusDays(2));

        SprintItem item = sprint.item("s1").orElseThrow();

        assertThat(item.state()).isEqualTo(SprintItemState.ACCEPTED);
        assertThat(item.acceptedBy()).contains("Marieke");
        assertThat(sprint.remainingPoints()).isZero();
    }

    @Test
    void only_what_is_offered_can_be_accepted() {
        sprint.plan("s1", 5, MONDAY);

        assertThatThrownBy(() -> sprint.accept("s1", "Marieke", MONDAY)).isInstanceOf(NotInThatState.class);

        assertThat(sprint.item("s1").orElseThrow().state()).isEqualTo(SprintItemState.TODO);
    }

    @Test
    void what_is_sent_back_is_worked_on_again() {
        sprint.plan("s1", 5, MONDAY);
        sprint.start("s1", MONDAY);
        sprint.finish("s1", MONDAY);
        sprint.offer("s1", MONDAY);

        sprint.sendBack("s1", MONDAY);

        assertThat(sprint.item("s1").orElseThrow().state()).isEqualTo(SprintItemState.IN_PROGRESS);
    }

    @Test
    void after_the_last_day_nothing_changes() {
        sprint.plan("s1", 5, MONDAY);

        assertThatThrownBy(() -> sprint.start("s1", SECOND_FRIDAY.plusDays(1))).isInstanceOf(SprintIsOver.class);

        assertThat(sprint.item("s1").orElseThrow().state()).isEqualTo(SprintItemState.TODO);
    }

    @Test
    void the_burndown_falls_on_the_day_of_acceptance() {
        sprint.plan("s1", 5, MONDAY);
        sprint.plan("s2", 3, MONDAY);
        sprint.start("s1", MONDAY);
        sprint.finish("s1", MONDAY);
        sprint.offer("s1", MONDAY);
        sprint.accept("s1", "Marieke", MONDAY.plusDays(1));

        assertThat(sprint.remaining(MONDAY.plusDays(2))).containsExactly(8, 8, 3, 3);
    }

    @Test
    void planning_twice_is_planning_once() {
        sprint.plan("s1", 5, MONDAY);

        sprint.plan("s1", 8, MONDAY);

        assertThat(sprint.plannedPoints()).isEqualTo(5);
    }

    @Test
    void an_accepted_story_is_not_taken_out() {
        sprint.plan("s1", 5, MONDAY);
        sprint.start("s1", MONDAY);
        sprint.finish("s1", MONDAY);
        sprint.offer("s1", MONDAY);
        sprint.accept("s1", "Marieke", MONDAY);

        sprint.drop("s1", MONDAY);

        assertThat(sprint.item("s1")).isPresent();
    }
}
