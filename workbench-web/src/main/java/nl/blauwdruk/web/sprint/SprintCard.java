package nl.blauwdruk.web.sprint;

import java.util.List;

/**
 * A story on the board.
 *
 * @param story its key
 * @param inGoal whether it is about the stretch of the journey the sprint is for
 * @param blocked what holds it up; empty when nothing does
 * @param actions steps it can take from here
 */
public record SprintCard(
        String story, String code, String text, int points, boolean inGoal, String blocked, List<String> actions) {}
