package nl.blauwdruk.story.format;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.blauwdruk.story.generation.GeneratedStory;
import nl.blauwdruk.template.Templates;

/** Writes generated stories as Gherkin, one {@code .feature} file a story, tagged with its id. */
public final class FeatureFiles {

    private static final String TEMPLATE = "story/feature.ftl";

    private final Templates templates;

    public FeatureFiles(Templates templates) {
        this.templates = templates;
    }

    /** Text by path: a folder per theme, a file per story. */
    public SortedMap<String, String> write(List<GeneratedStory> stories) {
        SortedMap<String, String> files = new TreeMap<>();
        for (GeneratedStory story : stories) {
            int slash = story.id().indexOf('/');
            String name = story.id().substring(slash + 1).replace('/', '-');
            files.put(
                    story.id().substring(0, slash) + "/" + name + ".feature", templates.fill(TEMPLATE, values(story)));
        }
        return files;
    }

    private static Map<String, Object> values(GeneratedStory story) {
        return Map.of(
                "tag", story.id().replace(' ', '-'),
                "kind", story.kind().word(),
                "priority", story.priority().word(),
                "title",
                        Character.toUpperCase(story.wish().charAt(0))
                                + story.wish().substring(1),
                "role", story.role(),
                "wish", story.wish(),
                "reason", story.reason(),
                "criteria",
                        story.criteria().stream()
                                .map(criterion -> Map.of("name", criterion.name(), "steps", criterion.steps()))
                                .toList());
    }
}
