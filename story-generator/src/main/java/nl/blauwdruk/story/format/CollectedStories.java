package nl.blauwdruk.story.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.model.Severity;
import nl.blauwdruk.story.quality.StoryTrace;
import nl.blauwdruk.story.quality.WrittenStory;

/** Stories on their way in: gives each an id of its own and keeps what is to be said about the file. */
final class CollectedStories {

    private static final String RULE = "file";

    private final List<WrittenStory> stories = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    /**
     * @param id empty when the file gives none: then its number in the backlog
     * @param line 0 when the form has none
     */
    void add(String id, String text, int line, Optional<StoryTrace> trace) {
        String own = id.isBlank() ? String.valueOf(stories.size() + 1) : id.strip();
        if (!ids.add(own)) {
            int count = 2;
            while (!ids.add(own + " (" + count + ")")) {
                count++;
            }
            String other = own + " (" + count + ")";
            note(
                    line,
                    "Het nummer '" + own + "' komt vaker voor; deze story heet hier '" + other + "'.",
                    "Geef elke story een eigen nummer.");
            own = other;
        }
        stories.add(new WrittenStory(own, text.strip(), line, trace));
    }

    void note(int line, String message, String advice) {
        findings.add(new Finding(RULE, Severity.WARNING, message, "", line, advice));
    }

    BacklogContent content() {
        return new BacklogContent(stories, findings);
    }
}
