package nl.blauwdruk.story.quality.checking;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.blauwdruk.story.quality.StoryFinding;
import nl.blauwdruk.story.quality.WrittenStory;
import nl.blauwdruk.story.quality.rule.StoryRules;

/**
 * How good a backlog is, in figures one can keep and set beside earlier ones.
 *
 * @param stories how many there are
 * @param clean how many have no fault; tips are none
 * @param faulty by id of the rule, how many stories have a fault by it, in the order of the rules; every rule is in it
 */
public record QualityScore(int stories, int clean, Map<String, Integer> faulty) {

    private static final int PERCENT = 100;

    public QualityScore {
        faulty = Collections.unmodifiableMap(new LinkedHashMap<>(faulty));
    }

    static QualityScore of(BacklogQuality quality) {
        Map<String, Set<String>> storiesOf = new LinkedHashMap<>();
        StoryRules.ids().forEach(rule -> storiesOf.put(rule, new HashSet<>()));
        Set<String> faulty = new HashSet<>();
        for (StoryFinding finding : quality.findings()) {
            if (finding.isFault() && !finding.story().isEmpty()) {
                storiesOf.get(finding.rule()).add(finding.story());
                faulty.add(finding.story());
            }
        }
        Map<String, Integer> counts = new LinkedHashMap<>();
        storiesOf.forEach((rule, ids) -> counts.put(rule, ids.size()));
        int clean = (int) quality.stories().stream()
                .map(WrittenStory::id)
                .filter(id -> !faulty.contains(id))
                .count();
        return new QualityScore(quality.stories().size(), clean, counts);
    }

    /** Stories without a fault per hundred, rounded down; 100 for a backlog without stories. */
    public int percent() {
        return share(clean);
    }

    /**
     * Stories without a fault by one rule per hundred, rounded down.
     *
     * @throws IllegalArgumentException for a rule that does not exist
     */
    public int percent(String rule) {
        Integer count = faulty.get(rule);
        if (count == null) {
            throw new IllegalArgumentException("No rule " + rule);
        }
        return share(stories - count);
    }

    private int share(int part) {
        return stories == 0 ? PERCENT : (int) ((long) part * PERCENT / stories);
    }
}
