package nl.blauwdruk.web.joining;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.blauwdruk.story.generation.GeneratedStory;

/**
 * What came of a walk, before or after the variant was made.
 *
 * @param overlap part of the variant that is as in the base, from 0 to 1
 * @param differences what can cost software, in the order of the walk
 * @param extraStories the stories that nobody has yet and this variant would bring
 */
public record JoiningSummary(double overlap, List<OwnDifference> differences, List<GeneratedStory> extraStories) {

    public JoiningSummary {
        differences = List.copyOf(differences);
        extraStories = List.copyOf(extraStories);
    }

    /** How many of the differences somebody has already. */
    public int existing() {
        return (int) differences.stream().filter(OwnDifference::isShared).count();
    }

    /** Names of the municipalities that have one of the differences, each once. */
    public Set<String> with() {
        Set<String> names = new LinkedHashSet<>();
        differences.forEach(difference -> names.addAll(difference.with()));
        return names;
    }
}
