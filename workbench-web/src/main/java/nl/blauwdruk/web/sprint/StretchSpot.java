package nl.blauwdruk.web.sprint;

/**
 * A step of the journey above the board.
 *
 * @param number its place
 * @param mark its mark in the base
 * @param inGoal whether the goal covers it
 * @param level least level of its stories
 */
public record StretchSpot(int number, String mark, String name, boolean inGoal, String level) {}
