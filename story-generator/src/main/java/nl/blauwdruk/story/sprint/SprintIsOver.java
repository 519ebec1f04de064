package nl.blauwdruk.story.sprint;

import java.time.LocalDate;

/** The last day of the sprint has passed: what is in it stays as it is. */
public class SprintIsOver extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SprintIsOver(int number, LocalDate lastDay) {
        super("Sprint " + number + " ended on " + lastDay);
    }
}
