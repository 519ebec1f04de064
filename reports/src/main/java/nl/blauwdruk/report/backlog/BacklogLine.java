package nl.blauwdruk.report.backlog;

import java.util.List;
import nl.blauwdruk.story.backlog.Story;
import nl.blauwdruk.story.backlog.StoryStatus;
import nl.blauwdruk.story.backlog.StoryText;
import nl.blauwdruk.story.generation.Criterion;
import nl.blauwdruk.story.generation.Priority;

/**
 * A story as people talk about it.
 *
 * @param key by which it is found again
 * @param stamp what the story was when this was written
 * @param place in the backlog, from 1
 * @param code short name
 * @param phase name of its epic
 * @param points 0 when nobody has estimated it
 * @param isProposed whether partners still decide on it
 * @param scope names of the municipalities it is for, in order
 */
public record BacklogLine(
        String key,
        String stamp,
        int place,
        String code,
        StoryText text,
        List<Criterion> criteria,
        String phase,
        Priority priority,
        int points,
        StoryStatus status,
        boolean isProposed,
        List<String> scope) {

    public BacklogLine {
        criteria = List.copyOf(criteria);
        scope = List.copyOf(scope);
    }

    /**
     * A story as it is now.
     *
     * @param place in the backlog, from 1
     * @param scope names of its municipalities
     */
    public static BacklogLine of(Story story, int place, List<String> scope) {
        return new BacklogLine(
                story.key(),
                String.valueOf(story.version()),
                place,
                story.code(),
                story.text(),
                story.criteria(),
                story.phase(),
                story.priority(),
                story.points(),
                story.status(),
                story.isProposed(),
                scope);
    }

    /** What of it can be filled in. */
    public Wish wish() {
        return new Wish(text.role(), text.wish(), text.reason(), priority, points);
    }

    /** What people may change of a story outside: its words, how badly it is wanted and the estimate (0: none). */
    public record Wish(String role, String wish, String reason, Priority priority, int points) {

        /** The same for the same content. */
        public String mark() {
            return String.join("\n", role, wish, reason, priority.word(), String.valueOf(points));
        }
    }
}
