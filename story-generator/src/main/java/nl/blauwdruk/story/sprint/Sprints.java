package nl.blauwdruk.story.sprint;

import java.util.List;
import java.util.Optional;

/** All sprints. */
public interface Sprints {

    /** The sprints of a theme, the newest first. */
    List<Sprint> ofTheme(String theme);

    /** The sprints of all themes, the newest of a theme first. */
    List<Sprint> all();

    Optional<Sprint> byNumber(String theme, int number);

    void add(Sprint sprint);
}
