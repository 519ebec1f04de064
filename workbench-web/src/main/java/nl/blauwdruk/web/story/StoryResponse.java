package nl.blauwdruk.web.story;

import java.util.List;
import nl.blauwdruk.story.backlog.Story;

/** A story as the API shows it; closed lists in the words of docs/schema/stories.schema.json. */
public record StoryResponse(
        String id,
        String code,
        String theme,
        String role,
        String wish,
        String reason,
        List<CriterionResponse> criteria,
        List<String> scope,
        String kind,
        String phase,
        String priority,
        String state,
        boolean proposed,
        int points,
        int place,
        List<String> after) {

    /** A scenario with its lines. */
    public record CriterionResponse(String name, List<String> steps) {}

    /** @param place in the backlog of its theme, from 1; 0 when it has none any more */
    static StoryResponse from(Story story, int place) {
        return new StoryResponse(
                story.key(),
                story.code(),
                story.theme(),
                story.text().role(),
                story.text().wish(),
                story.text().reason(),
                story.criteria().stream()
                        .map(criterion -> new CriterionResponse(criterion.name(), criterion.steps()))
                        .toList(),
                story.scope(),
                story.kind().word(),
                story.phase(),
                story.priority().word(),
                story.status().word(),
                story.isProposed(),
                story.points(),
                place,
                story.after());
    }
}
