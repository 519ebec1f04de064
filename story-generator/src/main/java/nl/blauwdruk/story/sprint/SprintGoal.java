package nl.blauwdruk.story.sprint;

/**
 * What a sprint is for: a stretch of the journey, and what a resident can do at its end.
 *
 * @param text the goal in one sentence
 * @param fromStep mark of the first base step of the stretch
 * @param toStep mark of its last base step
 */
public record SprintGoal(String text, String fromStep, String toStep) {

    public SprintGoal {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException("A sprint needs a goal");
        }
        if (fromStep == null || toStep == null) {
            throw new IllegalArgumentException("A goal is a stretch of the journey: it needs a first and a last step");
        }
    }
}
