package nl.blauwdruk.story.format;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.blauwdruk.story.generation.GeneratedStory;
import nl.blauwdruk.story.generation.StoryForm;
import nl.blauwdruk.template.Templates;

/** Writes generated stories as Gherkin, one {@code .feature} file a story, tagged with its id. */
public final class FeatureFiles {

    private final Templates templates;
    private final String template;

    /** Writes Dutch Gherkin. */
    public FeatureFiles(Templates templates) {
        this(templates, new Locale("nl"));
    }

    /** @param locale the language the stories were written in: English, or else Dutch */
    public FeatureFiles(Templates templates, Locale locale) {
        this.templates = templates;
        this.template = "story/" + StoryForm.in(locale).language() + "/feature.ftl";
    }

    /** Text by path: a folder per theme, a file per story. */
    public SortedMap<String, String> write(List<GeneratedStory> stories) {
        SortedMap<String, String> files = new TreeMap<>();
        for (GeneratedStory story : stories) {
            int slash = story.id().indexOf('/');
            String name = story.id().substring(slash + 1).replace('/', '-');
            files.put(
                    story.id().substring(0, slash) + "/" + name + ".feature", templates.fill(template, values(story)));
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
