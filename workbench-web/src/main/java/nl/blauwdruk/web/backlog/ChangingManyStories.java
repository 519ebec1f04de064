package nl.blauwdruk.web.backlog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import nl.blauwdruk.story.backlog.CostOfDelay;
import nl.blauwdruk.story.backlog.Story;
import nl.blauwdruk.story.backlog.StoryLabels;
import nl.blauwdruk.story.backlog.StoryStatus;
import nl.blauwdruk.story.generation.Priority;
import nl.blauwdruk.web.access.Access;
import nl.blauwdruk.web.access.Does;
import nl.blauwdruk.web.access.Operation;
import nl.blauwdruk.web.access.Scope;
import nl.blauwdruk.web.audit.Audit;
import nl.blauwdruk.web.audit.Change;
import nl.blauwdruk.web.sprint.WorkingOnSprints;
import nl.blauwdruk.web.story.JpaStories;
import nl.blauwdruk.web.story.OwningStories;

/** Changes many stories of a theme at once: all of them or none. Each has its own entry in the audit. */
@ApplicationScoped
public class ChangingManyStories {

    /** How many change together at most. */
    public static final int MOST = 500;

    private final JpaStories stories;
    private final WorkingOnSprints sprints;
    private final Access access;
    private final Audit audit;

    @Inject
    public ChangingManyStories(JpaStories stories, WorkingOnSprints sprints, Access access, Audit audit) {
        this.stories = stories;
        this.sprints = sprints;
        this.access = access;
        this.audit = audit;
    }

    protected ChangingManyStories() { // for CDI
        this(null, null, null, null);
    }

    /**
     * Says of stories how badly they are wanted, or how much work they are.
     *
     * @param priority null leaves it as it is
     * @param points null leaves them as they are, 0 means not estimated
     * @throws IllegalArgumentException when there are too many, one is not of this theme, or the points are out of bounds
     */
    @Transactional
    @Does(Operation.WRITE_STORY)
    public void weigh(String theme, Collection<String> keys, Priority priority, Integer points) {
        for (Story story : mine(Operation.WRITE_STORY, theme, keys)) {
            String before = weightOf(story);
            if (priority != null) {
                story.prioritise(priority);
            }
            if (points != null) {
                story.estimate(points);
            }
            record(Operation.WRITE_STORY, story, before, weightOf(story));
        }
    }

    /**
     * Gives stories labels and takes labels away; what is in both stays.
     *
     * @throws IllegalArgumentException when there are too many stories, or one is not of this theme
     * @throws RefusedStories when some would have more labels than {@link StoryLabels#MOST}
     */
    @Transactional
    @Does(Operation.WRITE_STORY)
    public void label(String theme, Collection<String> keys, StoryLabels more, StoryLabels fewer) {
        List<Story> chosen = mine(Operation.WRITE_STORY, theme, keys);
        refuse(
                chosen,
                story -> !story.labels().without(fewer.without(more)).hasRoomFor(more),
                "backlog.refused.labels.many");
        for (Story story : chosen) {
            StoryLabels before = story.labels();
            StoryLabels after = before.without(fewer.without(more)).with(more);
            if (!after.equals(before)) {
                story.label(after);
                record(Operation.WRITE_STORY, story, "labels: " + before, "labels: " + after);
            }
        }
    }

    /**
     * Says of stories what it costs to have them later.
     *
     * @param value null leaves it as it is, 0 means not said; so with the others
     * @throws IllegalArgumentException when there are too many, one is not of this theme, or a part is not on the scale
     */
    @Transactional
    @Does(Operation.WRITE_STORY)
    public void rate(String theme, Collection<String> keys, Integer value, Integer criticality, Integer riskOrChance) {
        for (Story story : mine(Operation.WRITE_STORY, theme, keys)) {
            CostOfDelay before = story.costOfDelay();
            CostOfDelay after = before.with(value, criticality, riskOrChance);
            if (!after.equals(before)) {
                story.costs(after);
                record(Operation.WRITE_STORY, story, "uitstel: " + before, "uitstel: " + after);
            }
        }
    }

    private static String weightOf(Story story) {
        return story.priority().word() + " (" + story.points() + ")";
    }

    /**
     * Says of stories that the team can plan them.
     *
     * @throws RefusedStories when partners have yet to decide on some of them
     */
    @Transactional
    @Does(Operation.MAKE_STORY_READY)
    public void makeReady(String theme, Collection<String> keys) {
        List<Story> chosen = mine(Operation.MAKE_STORY_READY, theme, keys);
        refuse(chosen, Story::isProposed, "backlog.refused.proposed");
        for (Story story : chosen) {
            String before = story.status().word();
            story.makeReady();
            record(Operation.MAKE_STORY_READY, story, before, story.status().word());
        }
    }

    /**
     * Puts ready stories into a sprint.
     *
     * @throws RefusedStories when some are not ready
     */
    @Transactional
    @Does(Operation.PLAN_STORY)
    public void plan(String theme, int sprint, Collection<String> keys) {
        access.require(Operation.PLAN_STORY, Scope.ofTheme(theme));
        List<Story> chosen = of(theme, keys);
        refuse(
                chosen,
                story -> story.status() != StoryStatus.READY && story.status() != StoryStatus.PLANNED,
                "backlog.refused.unready");
        chosen.forEach(story -> sprints.plan(theme, sprint, story.key()));
    }

    private static void refuse(List<Story> chosen, Predicate<Story> cannot, String reason) {
        List<String> codes = chosen.stream().filter(cannot).map(Story::code).toList();
        if (!codes.isEmpty()) {
            throw new RefusedStories(reason, codes);
        }
    }

    private List<Story> mine(Operation operation, String theme, Collection<String> keys) {
        List<Story> chosen = of(theme, keys);
        access.requireAll(operation, chosen.stream().map(OwningStories::scopeOf).toList());
        return chosen;
    }

    private List<Story> of(String theme, Collection<String> keys) {
        if (keys.size() > MOST) {
            throw new IllegalArgumentException("At most " + MOST + " stories change together");
        }
        List<Story> chosen = stories.withKeys(keys).stream()
                .filter(story -> story.theme().equals(theme) && !story.isVanished())
                .toList();
        if (chosen.size() < keys.size()) {
            throw new IllegalArgumentException("The backlog of " + theme + " does not have all of these stories");
        }
        return chosen;
    }

    private void record(Operation operation, Story story, String before, String after) {
        String only = story.scope().size() == 1 ? story.scope().get(0) : null;
        audit.record(Change.in(story.theme(), operation, "story", story.key(), before, after)
                .at(only));
    }
}
