package nl.blauwdruk.story.format;

import java.util.List;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.story.quality.WrittenStory;

/**
 * A backlog as read from a file.
 *
 * @param stories in the order of the file, with different ids
 * @param findings what the reader could not use or had to change; by line
 */
public record BacklogContent(List<WrittenStory> stories, List<Finding> findings) {

    public BacklogContent {
        stories = List.copyOf(stories);
        findings = List.copyOf(findings);
    }
}
