package nl.blauwdruk.story.quality.rule;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.blauwdruk.model.comparison.wording.Language;
import nl.blauwdruk.story.quality.ReadBacklog;
import nl.blauwdruk.story.quality.ReadStory;
import nl.blauwdruk.story.quality.StoryFinding;

/** No story waits for itself by way of others, and none needs another to be understood. */
final class Independent implements StoryRule {

    private final Map<Language, WordList> references = new EnumMap<>(Language.class);

    Independent() {
        for (Language language : Language.values()) {
            references.put(language, WordList.read("reference", language));
        }
    }

    @Override
    public String id() {
        return "independent";
    }

    @Override
    public List<StoryFinding> check(ReadBacklog backlog) {
        List<StoryFinding> findings = new ArrayList<>();
        Set<String> circular = Circles.in(backlog.stories());
        for (ReadStory story : backlog.stories()) {
            if (circular.contains(story.id())) {
                List<String> needed = story.written().trace().orElseThrow().after().stream()
                        .filter(circular::contains)
                        .toList();
                findings.add(Found.by(id(), story, "circle", String.join(", ", needed))
                        .finding());
            }
            references
                    .get(story.language())
                    .in(story.tokens())
                    .forEach(place -> findings.add(Found.by(id(), story, "reference", place.in(story.text()))
                            .at(place)
                            .finding()));
        }
        return findings;
    }
}
