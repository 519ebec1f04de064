package nl.blauwdruk.web.story;

import java.util.List;
import nl.blauwdruk.web.access.Scope;

/**
 * What must be known of a story to tell whom it waits for.
 *
 * @param proposed whether nobody has decided on it
 */
public record ScopedStory(String key, boolean proposed, Scope scope) {

    static ScopedStory of(String theme, String key, boolean proposed, List<String> municipalities) {
        return new ScopedStory(key, proposed, Scope.of(municipalities, theme));
    }
}
