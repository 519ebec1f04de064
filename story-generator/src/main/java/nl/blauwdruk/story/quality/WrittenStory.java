package nl.blauwdruk.story.quality;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.blauwdruk.story.backlog.Story;
import nl.blauwdruk.story.backlog.StoryText;
import nl.blauwdruk.story.generation.GeneratedStory;

/**
 * A user story of a backlog, as it is written.
 *
 * @param id what people call it; unique in its backlog
 * @param text the whole story, usually one sentence
 * @param line line in the file it was read from, from 1; 0 when there is none
 * @param trace what the blueprints know of it; empty for a story from elsewhere
 */
public record WrittenStory(String id, String text, int line, Optional<StoryTrace> trace) {

    public WrittenStory {
        requireNonNull(id);
        requireNonNull(text);
        requireNonNull(trace);
    }

    /** A story of which only the text is known. */
    public WrittenStory(String id, String text) {
        this(id, text, 0, Optional.empty());
    }

    public static WrittenStory of(GeneratedStory story) {
        Set<String> elements =
                story.origin().stream().map(origin -> origin.element().value()).collect(Collectors.toSet());
        return new WrittenStory(
                story.id(),
                sentence(story.role(), story.wish(), story.reason()),
                0,
                Optional.of(new StoryTrace(story.kind(), elements, Set.copyOf(story.scope()), story.after())));
    }

    /**
     * A story of the backlog, in the words people gave it.
     *
     * @param elements ids of the elements it is linked to
     */
    public static WrittenStory of(Story story, Set<String> elements) {
        StoryText text = story.text();
        return new WrittenStory(
                story.key(),
                sentence(text.role(), text.wish(), text.reason()),
                0,
                Optional.of(
                        new StoryTrace(story.kind(), elements, Set.copyOf(story.scope()), List.copyOf(story.after()))));
    }

    /** The Dutch sentence of three parts; without a reason it ends after the wish. */
    public static String sentence(String role, String wish, String reason) {
        return "Als " + role + " wil ik " + wish + (reason.isBlank() ? "" : " zodat " + reason) + ".";
    }

    /** The same story in other words. */
    public WrittenStory withText(String other) {
        return new WrittenStory(id, other, line, trace);
    }
}
