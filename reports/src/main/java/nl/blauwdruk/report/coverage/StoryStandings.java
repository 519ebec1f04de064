package nl.blauwdruk.report.coverage;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.blauwdruk.model.trace.TargetKind;
import nl.blauwdruk.model.trace.TraceLink;
import nl.blauwdruk.story.backlog.StoryProgress;
import nl.blauwdruk.story.backlog.StoryStatus;
import nl.blauwdruk.story.generation.GeneratedStory;
import nl.blauwdruk.story.generation.StoryKind;

/** Says of stories how far they have come, and from which elements they were made. */
public final class StoryStandings {

    private StoryStandings() {}

    /** The level of realisation that a status gives. */
    public static Level level(StoryStatus status) {
        return switch (status) {
            case STORY -> Level.STORY;
            case READY -> Level.READY;
            case PLANNED -> Level.PLANNED;
            case DONE -> Level.DONE;
        };
    }

    /** How closely a story of this kind bears on its elements. */
    public static Bearing bearing(StoryKind kind) {
        return switch (kind) {
            case BASE, VARIATION, OWN -> Bearing.OWN;
            case BUILDING_BLOCK -> Bearing.SHARED;
            case CROSS_CUTTING -> Bearing.CONCERN;
        };
    }

    /**
     * Generated stories with the progress that was recorded of them; a proposal nobody has recorded progress of waits for a
     * decision.
     */
    public static List<StoryStanding> of(Collection<GeneratedStory> stories, Collection<StoryProgress> progress) {
        Map<String, StoryProgress> byId =
                progress.stream().collect(toMap(StoryProgress::id, one -> one, (one, other) -> other));
        return stories.stream()
                .map(story -> standing(story, Optional.ofNullable(byId.get(story.id()))))
                .toList();
    }

    private static StoryStanding standing(GeneratedStory story, Optional<StoryProgress> progress) {
        Level unrecorded = story.proposed() ? Level.NONE : Level.STORY;
        return new StoryStanding(
                story.id(),
                story.id(),
                progress.map(one -> level(one.status())).orElse(unrecorded),
                bearing(story.kind()),
                Set.copyOf(story.scope()),
                progress.filter(one -> one.sprint() > 0).map(one -> "sprint " + one.sprint()));
    }

    /** A link from every element a story was made from, with what the element meant then. */
    public static List<TraceLink> links(Collection<GeneratedStory> stories) {
        return stories.stream()
                .flatMap(story -> story.origin().stream()
                        .map(origin ->
                                new TraceLink(origin.element(), origin.fingerprint(), TargetKind.STORY, story.id())))
                .toList();
    }
}
