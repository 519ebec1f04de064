package nl.blauwdruk.web.story;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.story.backlog.Story;
import nl.blauwdruk.story.backlog.StoryText;
import nl.blauwdruk.web.blueprint.BrowsingBlueprints;
import nl.blauwdruk.web.blueprint.ThemeBlueprints;
import nl.blauwdruk.web.page.Texts;

/** Puts stories into words for lists. */
@RequestScoped
public class StoryRows {

    @Inject
    private BrowsingBlueprints browsing;

    @Inject
    private Texts texts;

    /**
     * Some stories of a theme as rows.
     *
     * @param needed by key of a story the code of the one it needs and that stands after it
     * @param places in the backlog by key, from 1
     */
    public List<StoryRow> of(
            String theme,
            List<Story> stories,
            Set<String> outdated,
            Map<String, String> needed,
            Map<String, Integer> places) {
        Map<String, String> names = municipalities(theme);
        return stories.stream()
                .map(story -> StoryRow.of(
                        story,
                        sentence(story.text()),
                        scope(story.scope(), names),
                        outdated.contains(story.key()),
                        needed.getOrDefault(story.key(), ""),
                        places.getOrDefault(story.key(), 0)))
                .toList();
    }

    /** A story as one sentence without its reason. */
    public String sentence(StoryText text) {
        return texts.format("story.sentence", text.role(), text.wish());
    }

    /** Names of the municipalities with a variant in a theme, by code. */
    public Map<String, String> municipalities(String theme) {
        Map<String, String> names = new HashMap<>();
        ThemeBlueprints blueprints = browsing.ofTheme(theme);
        for (Blueprint variant : blueprints.variants()) {
            names.put(variant.owner().orElseThrow().code(), variant.ownerName());
        }
        return names;
    }

    private String scope(List<String> codes, Map<String, String> names) {
        if (codes.size() > 2) {
            return texts.format("story.scope.several", codes.size());
        }
        return String.join(
                ", ", codes.stream().map(code -> names.getOrDefault(code, code)).toList());
    }
}
