package nl.blauwdruk.story.quality;

import java.util.List;

/**
 * What mending made of one story.
 *
 * @param stories the story that takes its place, or the stories it was split into; at least one
 * @param notes what was taken out of the text, to keep beside the story; nothing is lost
 */
public record Mended(List<String> stories, List<String> notes) {

    public Mended {
        if (stories.isEmpty()) {
            throw new IllegalArgumentException("Mending leaves at least one story");
        }
        stories = List.copyOf(stories);
        notes = List.copyOf(notes);
    }

    public static Mended to(String story) {
        return new Mended(List.of(story), List.of());
    }
}
