package nl.blauwdruk.web.sprint;

import java.time.LocalDate;
import nl.blauwdruk.story.sprint.SprintGoal;
import nl.blauwdruk.web.rest.Sent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A sprint to begin; it gets the next number of its theme.
 *
 * @param firstDay a Monday
 * @param fromStep mark of the first step of the base that the goal is about
 * @param toStep mark of the last one
 * @param capacity points the team expects to finish
 */
public record SprintRequest(
        @Schema(required = true, example = "wmo") String theme,
        @Schema(example = "Team Wmo") String team,
        @Schema(required = true, example = "2026-11-30") LocalDate firstDay,

        @Schema(required = true, example = "Een inwoner meldt zich en krijgt bericht")
        String goal,

        @Schema(required = true, example = "melding-doen") String fromStep,

        @Schema(required = true, example = "melding-registreren")
        String toStep,

        @Schema(example = "30") int capacity) {

    private static final String TEAM = "Team";

    String named() {
        return team == null || team.isBlank() ? TEAM : team.strip();
    }

    LocalDate begins() {
        if (firstDay == null) {
            throw new IllegalArgumentException("Send firstDay, a Monday");
        }
        return firstDay;
    }

    SprintGoal aim() {
        return new SprintGoal(goal, fromStep, toStep);
    }

    String ofTheme() {
        return Sent.text(theme, "theme");
    }
}
