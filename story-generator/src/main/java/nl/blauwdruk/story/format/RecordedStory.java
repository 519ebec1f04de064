package nl.blauwdruk.story.format;

import java.util.List;
import nl.blauwdruk.story.backlog.StoryProgress;
import nl.blauwdruk.story.generation.Origin;

/**
 * What a project folder says of a story.
 *
 * @param progress how far it has come
 * @param origin the elements it was made from with what they meant when someone last looked; empty when the file does not say
 */
public record RecordedStory(StoryProgress progress, List<Origin> origin) {

    public RecordedStory {
        origin = List.copyOf(origin);
    }
}
