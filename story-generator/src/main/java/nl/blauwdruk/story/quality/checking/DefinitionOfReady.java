package nl.blauwdruk.story.quality.checking;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.blauwdruk.story.quality.StoryFinding;
import nl.blauwdruk.story.quality.rule.StoryRules;

/** What a team asks of a story before it goes into a sprint: which rules it keeps, and whether tips count too. */
public final class DefinitionOfReady {

    /** Asks what makes a story a story at all. */
    public static final DefinitionOfReady PLAIN =
            new DefinitionOfReady(List.of("well-formed", "atomic", "full-sentence", "estimatable"), false);

    private final Set<String> demanded;
    private final boolean heedsTips;

    /**
     * @param demanded ids of the rules; each once
     * @param heedsTips whether a tip by such a rule stands in the way too
     * @throws IllegalArgumentException for a rule that does not exist
     */
    public DefinitionOfReady(List<String> demanded, boolean heedsTips) {
        demanded.stream()
                .filter(rule -> StoryRules.of(rule).isEmpty())
                .findFirst()
                .ifPresent(rule -> {
                    throw new IllegalArgumentException("No rule " + rule);
                });
        this.demanded = new LinkedHashSet<>(demanded);
        this.heedsTips = heedsTips;
    }

    /** Ids of the demanded rules in the order they were given. */
    public List<String> demanded() {
        return List.copyOf(demanded);
    }

    public boolean heedsTips() {
        return heedsTips;
    }

    /** The findings that stand between this story and being ready; none when it is. */
    public List<StoryFinding> ready(BacklogQuality quality, String story) {
        return quality.of(story).stream()
                .filter(finding -> demanded.contains(finding.rule()) && (heedsTips || finding.isFault()))
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DefinitionOfReady that && demanded.equals(that.demanded) && heedsTips == that.heedsTips;
    }

    @Override
    public int hashCode() {
        return demanded.hashCode() + (heedsTips ? 1 : 0);
    }

    @Override
    public String toString() {
        return String.join(", ", demanded);
    }
}
