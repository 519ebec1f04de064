package nl.blauwdruk.story.backlog;

import java.util.List;
import java.util.Optional;

/** All user stories. */
public interface Stories {

    Optional<Story> byKey(String key);

    /** The stories of a theme in the order of its product backlog. */
    List<Story> ofTheme(String theme);

    /** The stories of all themes, by theme and in the order of its product backlog. */
    List<Story> all();

    void add(Story story);

    /** For a part of a story that is whole again; others leave the backlog by vanishing. */
    void remove(Story story);
}
