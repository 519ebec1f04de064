package nl.blauwdruk.web.sprint;

import java.time.LocalDate;
import java.util.List;
import nl.blauwdruk.story.sprint.Sprint;
import nl.blauwdruk.story.sprint.SprintItem;

/**
 * A sprint as the API shows it.
 *
 * @param fromStep mark of the first step of the base that its goal is about
 * @param toStep mark of the last one
 * @param remainingPoints points nobody has accepted yet
 */
public record SprintResponse(
        String theme,
        int number,
        String team,
        LocalDate firstDay,
        LocalDate lastDay,
        String goal,
        String fromStep,
        String toStep,
        int capacity,
        int plannedPoints,
        int remainingPoints,
        List<ItemResponse> items) {

    /**
     * A story in it.
     *
     * @param state todo, in_progress, to_test, to_accept or accepted
     * @param blocked what holds it up; absent when nothing does
     */
    public record ItemResponse(
            String story, int points, String state, String blocked, String acceptedBy, LocalDate acceptedOn) {

        static ItemResponse from(SprintItem item) {
            return new ItemResponse(
                    item.story(),
                    item.points(),
                    item.state().word(),
                    item.blocked().orElse(null),
                    item.acceptedBy().orElse(null),
                    item.acceptedOn().orElse(null));
        }
    }

    static SprintResponse from(Sprint sprint) {
        return new SprintResponse(
                sprint.theme(),
                sprint.number(),
                sprint.team(),
                sprint.firstDay(),
                sprint.lastDay(),
                sprint.goal().text(),
                sprint.goal().fromStep(),
                sprint.goal().toStep(),
                sprint.capacity(),
                sprint.plannedPoints(),
                sprint.remainingPoints(),
                sprint.items().stream().map(ItemResponse::from).toList());
    }
}
