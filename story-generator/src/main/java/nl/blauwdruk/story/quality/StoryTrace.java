package nl.blauwdruk.story.quality;

import java.util.List;
import java.util.Set;
import nl.blauwdruk.story.generation.StoryKind;

/**
 * What the blueprints know of a story; rules about sets go by this rather than by words.
 *
 * @param kind where it comes from
 * @param elements ids of the elements it was made from
 * @param scope codes of the municipalities it is for
 * @param after ids of the stories that come before it
 */
public record StoryTrace(StoryKind kind, Set<String> elements, Set<String> scope, List<String> after) {

    public StoryTrace {
        elements = Set.copyOf(elements);
        scope = Set.copyOf(scope);
        after = List.copyOf(after);
    }

    /** Whether it tells a step, and not something that goes through many. */
    public boolean tellsStep() {
        return kind == StoryKind.BASE || kind == StoryKind.VARIATION;
    }

    /** Whether some municipality would get both. */
    public boolean overlaps(StoryTrace other) {
        return scope.isEmpty() || other.scope.isEmpty() || scope.stream().anyMatch(other.scope::contains);
    }
}
