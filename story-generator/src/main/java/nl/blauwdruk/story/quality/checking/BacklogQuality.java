package nl.blauwdruk.story.quality.checking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.blauwdruk.model.Severity;
import nl.blauwdruk.model.comparison.wording.Language;
import nl.blauwdruk.story.quality.StoryFinding;
import nl.blauwdruk.story.quality.WrittenStory;

/** What the rules say of a backlog. */
public final class BacklogQuality {

    private final List<WrittenStory> stories;
    private final Language language;
    private final List<StoryFinding> findings;
    private final Map<String, List<StoryFinding>> byStory = new HashMap<>();

    /**
     * @param stories in the order of the backlog
     * @param language the language most of it is in
     * @param findings in the order of the rules
     */
    public BacklogQuality(List<WrittenStory> stories, Language language, List<StoryFinding> findings) {
        this.stories = List.copyOf(stories);
        this.language = language;
        this.findings = List.copyOf(findings);
        findings.forEach(finding -> byStory.computeIfAbsent(finding.story(), id -> new ArrayList<>())
                .add(finding));
    }

    public List<WrittenStory> stories() {
        return stories;
    }

    public Language language() {
        return language;
    }

    /** All of them, in the order of the rules. */
    public List<StoryFinding> findings() {
        return findings;
    }

    /** Those about one story, in the order of the rules. */
    public List<StoryFinding> of(String story) {
        return List.copyOf(byStory.getOrDefault(story, List.of()));
    }

    /** Those about the backlog rather than a story in it. */
    public List<StoryFinding> ofBacklog() {
        return of("");
    }

    public boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    public QualityScore score() {
        return QualityScore.of(this);
    }
}
