package nl.blauwdruk.web.story;

import jakarta.ws.rs.ext.Provider;
import nl.blauwdruk.story.format.UnreadableStories;
import nl.blauwdruk.web.rest.RefusalAs;

/** Stories that cannot be read. */
@Provider
public class UnreadableStoriesMapper extends RefusalAs<UnreadableStories> {

    public UnreadableStoriesMapper() {
        super(UNPROCESSABLE, "unreadable-stories");
    }
}
