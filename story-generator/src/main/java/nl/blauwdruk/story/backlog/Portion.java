package nl.blauwdruk.story.backlog;

import static java.util.Objects.requireNonNull;

import java.util.List;
import nl.blauwdruk.story.generation.Criterion;

/**
 * What one part of a split story gets.
 *
 * @param text its text
 * @param criteria which criteria of the whole; at least one
 */
public record Portion(StoryText text, List<Criterion> criteria) {

    public Portion {
        requireNonNull(text);
        criteria = List.copyOf(criteria);
    }
}
