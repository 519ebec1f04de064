package nl.blauwdruk.web.story.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.story.backlog.Story;

/**
 * The stories of a theme as somebody looks them over.
 *
 * @param stories along the journey; without those that were joined into another
 * @param joined those that were joined into another, by key of that one
 * @param quality what the rules say of them
 * @param outdated keys of those that rest on something that means something else now
 * @param base the base of the theme
 */
record ThemeReview(
        List<Story> stories,
        Map<String, List<Story>> joined,
        ThemeQuality quality,
        Set<String> outdated,
        Optional<Blueprint> base) {

    Optional<Story> story(String key) {
        return stories.stream().filter(story -> story.key().equals(key)).findFirst();
    }

    /** The open story to go on with: the first behind this one, else the first of all; empty when all are done. */
    Optional<Story> nextOpen(String key) {
        int place = story(key).map(stories::indexOf).orElse(-1);
        return stories.stream()
                .skip(place + 1L)
                .filter(ThemeReview::isOpen)
                .findFirst()
                .or(() -> stories.stream()
                        .filter(story -> isOpen(story) && !story.key().equals(key))
                        .findFirst());
    }

    static boolean isOpen(Story story) {
        return story.review().state().isOpen();
    }
}
