package nl.blauwdruk.web.story;

import java.util.List;
import nl.blauwdruk.story.backlog.Story;
import nl.blauwdruk.story.backlog.StoryStatus;
import nl.blauwdruk.story.backlog.Wsjf;
import nl.blauwdruk.story.generation.StoryKind;

/**
 * A story in a list.
 *
 * @param scope for whom, in words
 * @param level word of its level of realisation
 * @param outdated whether something it rests on means something else now
 * @param after code of a story it needs and that stands after it; empty for none
 * @param labels in alphabetical order
 * @param wsjf 0 while it cannot be computed
 */
public record StoryRow(
        String key,
        String code,
        String text,
        String phase,
        String scope,
        String priority,
        int points,
        int position,
        String level,
        String kind,
        int criteria,
        boolean proposed,
        boolean outdated,
        String after,
        List<String> labels,
        double wsjf) {

    public StoryRow {
        labels = List.copyOf(labels);
    }

    /** A row of a story; what only others know is given. */
    public static StoryRow of(Story story, String text, String scope, boolean outdated, String after, int position) {
        return new StoryRow(
                story.key(),
                story.code(),
                text,
                story.phase(),
                scope,
                story.priority().word(),
                story.points(),
                position,
                story.status().word(),
                story.kind().word(),
                story.criteria().size(),
                story.isProposed(),
                outdated,
                after,
                story.labels().names(),
                story.wsjf().map(Wsjf::value).orElse(0.0));
    }

    /** Whether it comes from a shared step. */
    public boolean isShared() {
        return kind.equals(StoryKind.BASE.word());
    }

    public boolean isVariation() {
        return kind.equals(StoryKind.VARIATION.word());
    }

    /** Whether it can go into a sprint now. */
    public boolean isPlannable() {
        return level.equals(StoryStatus.READY.word());
    }

    public boolean isDone() {
        return level.equals(StoryStatus.DONE.word());
    }
}
