package nl.blauwdruk.web.backlog;

import java.time.LocalDate;
import java.util.List;
import nl.blauwdruk.story.sprint.Sprint;

/**
 * What stands in a backlog where the sprint that runs or comes ends.
 *
 * @param number of the sprint
 * @param remaining points nobody has accepted yet
 * @param planned points in the sprint
 * @param velocity points accepted per sprint, over the last three that are over; 0 while none is
 */
public record SprintLine(int number, int remaining, int planned, long velocity) {

    private static final int RECENT = 3;

    /** @param all the sprints of the theme, the newest first */
    static SprintLine of(Sprint current, List<Sprint> all, LocalDate today) {
        double velocity = all.stream()
                .filter(sprint -> sprint.isOver(today))
                .limit(RECENT)
                .mapToInt(sprint -> sprint.plannedPoints() - sprint.remainingPoints())
                .average()
                .orElse(0);
        return new SprintLine(
                current.number(), current.remainingPoints(), current.plannedPoints(), Math.round(velocity));
    }
}
