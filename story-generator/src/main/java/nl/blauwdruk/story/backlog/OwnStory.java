package nl.blauwdruk.story.backlog;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;

/**
 * A story that people write themselves, as no blueprint gives it.
 *
 * @param theme key of the theme in whose backlog it comes
 * @param code short name, unlike that of every other story
 * @param scope codes of the municipalities it is for; at least one
 * @param by who wrote it
 */
public record OwnStory(String theme, String code, StoryContent content, List<String> scope, String by, Instant at) {

    /** @throws IllegalArgumentException when it is for nobody */
    public OwnStory {
        requireNonNull(theme);
        requireNonNull(content);
        scope = List.copyOf(scope);
        if (scope.isEmpty()) {
            throw new IllegalArgumentException("A story is for at least one municipality");
        }
    }

    /** What it is known by; no generated story has such a key. */
    public String key() {
        return theme + "/eigen/" + code;
    }
}
