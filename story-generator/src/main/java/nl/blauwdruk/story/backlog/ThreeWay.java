package nl.blauwdruk.story.backlog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.blauwdruk.story.backlog.StoryPart.Field;
import nl.blauwdruk.story.generation.Priority;

/**
 * Brings together what the blueprints gave, what they give now and what people wrote, part by part. What a person wrote always
 * stays; what nobody wrote follows the blueprints.
 */
public final class ThreeWay {

    private static final List<Field> FIELDS =
            List.of(Field.ROLE, Field.WISH, Field.REASON, Field.PRIORITY, Field.PHASE, Field.VALUE);

    private ThreeWay() {}

    /**
     * The story as it reads after generating.
     *
     * @param base what generating gave the time before
     * @param theirs what it gives now
     * @param ours what the story reads
     */
    public static StoryContent merge(StoryContent base, StoryContent theirs, StoryContent ours) {
        Merging parts = new Merging(base, theirs, ours);
        return new StoryContent(
                new StoryText(
                        parts.value(content -> content.text().role()),
                        parts.value(content -> content.text().wish()),
                        parts.value(content -> content.text().reason())),
                CriteriaMerge.of(base.criteria(), theirs.criteria(), ours.criteria())
                        .merged(),
                parts.value(StoryContent::priority),
                parts.value(StoryContent::phase),
                parts.value(StoryContent::value));
    }

    private record Merging(StoryContent base, StoryContent theirs, StoryContent ours) {

        <T> T value(Function<StoryContent, T> part) {
            return part.apply(ours).equals(part.apply(base)) ? part.apply(theirs) : part.apply(ours);
        }
    }

    /**
     * All parts with how they stand: first the fields, then the scenarios in the order in which they read.
     *
     * @param base what the blueprints gave when somebody last looked
     */
    public static List<MergedPart> parts(StoryContent base, StoryContent theirs, StoryContent ours) {
        List<MergedPart> parts = new ArrayList<>();
        for (Field field : FIELDS) {
            parts.add(MergedPart.of(
                    StoryPart.of(field),
                    Optional.of(text(field, base)),
                    Optional.of(text(field, theirs)),
                    Optional.of(text(field, ours))));
        }
        parts.addAll(CriteriaMerge.of(base.criteria(), theirs.criteria(), ours.criteria())
                .parts());
        return parts;
    }

    /**
     * The content with one part as another has it.
     *
     * @param criteria the three lists the key of a scenario is about
     */
    static StoryContent with(StoryContent content, StoryPart part, StoryContent other, CriteriaMerge criteria) {
        if (part.isCriterion()) {
            return content.withCriteria(criteria.with(content.criteria(), part.scenario(), other.criteria()));
        }
        StoryText text = content.text();
        return switch (part.field()) {
            case ROLE -> content.withText(new StoryText(other.text().role(), text.wish(), text.reason()));
            case WISH ->
                content.withText(new StoryText(text.role(), other.text().wish(), text.reason()));
            case REASON ->
                content.withText(
                        new StoryText(text.role(), text.wish(), other.text().reason()));
            case PRIORITY -> content.withPriority(other.priority());
            case PHASE -> content.withPhase(other.phase());
            case VALUE -> content.withValue(other.value());
            case CRITERION -> throw new IllegalStateException("Scenarios are handled above");
        };
    }

    private static String text(Field field, StoryContent content) {
        return switch (field) {
            case ROLE -> content.text().role();
            case WISH -> content.text().wish();
            case REASON -> content.text().reason();
            case PRIORITY -> word(content.priority());
            case PHASE -> content.phase();
            case VALUE -> Integer.toString(content.value());
            case CRITERION -> throw new IllegalArgumentException("A story has several scenarios");
        };
    }

    private static String word(Priority priority) {
        return priority.word();
    }
}
