package nl.blauwdruk.web.sprint;

import static nl.blauwdruk.story.sprint.SprintItemState.ACCEPTED;
import static nl.blauwdruk.story.sprint.SprintItemState.IN_PROGRESS;
import static nl.blauwdruk.story.sprint.SprintItemState.TODO;
import static nl.blauwdruk.story.sprint.SprintItemState.TO_ACCEPT;
import static nl.blauwdruk.story.sprint.SprintItemState.TO_TEST;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.blauwdruk.story.sprint.SprintItemState;

/** A step a story takes on the board: from one state to another. */
enum SprintStep {
    START(TODO, IN_PROGRESS),
    FINISH(IN_PROGRESS, TO_TEST),
    OFFER(TO_TEST, TO_ACCEPT),
    ACCEPT(TO_ACCEPT, ACCEPTED),
    BACK(TO_ACCEPT, IN_PROGRESS);

    private final SprintItemState from;
    private final SprintItemState to;

    SprintStep(SprintItemState from, SprintItemState to) {
        this.from = from;
        this.to = to;
    }

    /** The step that leads from one state to another; empty when none does. */
    static Optional<SprintStep> between(SprintItemState from, SprintItemState to) {
        return Arrays.stream(values())
                .filter(step -> step.from == from && step.to == to)
                .findFirst();
    }

    /** The word of its action. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
