package nl.blauwdruk.story.quality.rule;

import java.util.List;
import java.util.Optional;

/** The thirteen criteria, in the order of the framework: how it is written, what it means, what it is for. */
public final class StoryRules {

    public static final List<StoryRule> ALL = List.of(
            new WellFormed(),
            new Atomic(),
            new Minimal(),
            new ConceptuallySound(),
            new ProblemOriented(),
            new Unambiguous(),
            new FullSentence(),
            new Estimatable(),
            new ConflictFree(),
            new Unique(),
            new Uniform(),
            new Independent(),
            new Complete());

    private StoryRules() {}

    public static Optional<StoryRule> of(String id) {
        return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** The ids in order. */
    public static List<String> ids() {
        return ALL.stream().map(StoryRule::id).toList();
    }
}
