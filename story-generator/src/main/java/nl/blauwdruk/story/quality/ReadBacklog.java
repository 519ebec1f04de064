package nl.blauwdruk.story.quality;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.blauwdruk.model.comparison.wording.Language;

/**
 * A backlog with what was read in its stories.
 *
 * @param stories in the order of the backlog
 * @param language the language most of it is in
 * @param steps names of the steps stories are expected for, by element id; empty when no blueprint is at hand
 */
public record ReadBacklog(List<ReadStory> stories, Language language, Map<String, String> steps) {

    public ReadBacklog {
        stories = List.copyOf(stories);
        steps = Map.copyOf(steps);
    }

    /** @param steps names of the steps stories are expected for, by element id */
    public static ReadBacklog of(List<WrittenStory> stories, Map<String, String> steps) {
        Language language = Language.of(stories.stream().map(WrittenStory::text).toList());
        return new ReadBacklog(
                stories.stream().map(story -> ReadStory.of(story, language)).toList(), language, steps);
    }

    /** The expected steps in order of their ids. */
    public Map<String, String> stepsInOrder() {
        return new TreeMap<>(steps);
    }
}
