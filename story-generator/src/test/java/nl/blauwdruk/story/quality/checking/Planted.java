package nl.blauwdruk.story.quality.checking;

import java.util.List;
import nl.blauwdruk.story.quality.WrittenStory;

/**
 * A backlog with one fault in it.
 *
 * @param story id of the story with the fault; empty when it is the backlog's
 */
record Planted(String story, String text, List<WrittenStory> backlog) {

    @Override
    public String toString() {
        return story + ": " + text;
    }
}
