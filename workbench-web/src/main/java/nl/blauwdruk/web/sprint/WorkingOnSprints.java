package nl.blauwdruk.web.sprint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.blauwdruk.story.backlog.Stories;
import nl.blauwdruk.story.backlog.Story;
import nl.blauwdruk.story.sprint.Sprint;
import nl.blauwdruk.story.sprint.SprintGoal;
import nl.blauwdruk.web.access.Access;
import nl.blauwdruk.web.access.Does;
import nl.blauwdruk.web.access.Operation;
import nl.blauwdruk.web.access.Scope;
import nl.blauwdruk.web.audit.Audit;
import nl.blauwdruk.web.audit.Change;
import nl.blauwdruk.web.store.Expected;
import nl.blauwdruk.web.story.OwningStories;

/** A team's work on a stretch of the journey: begin a sprint, plan stories, work on them, accept them. */
@ApplicationScoped
@Does(Operation.READ)
public class WorkingOnSprints {

    private static final Set<String> DECISIONS = Set.of("accept", "back");

    private final JpaSprints sprints;
    private final Stories stories;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    @Inject
    public WorkingOnSprints(JpaSprints sprints, Stories stories, Access access, Audit audit, Clock clock) {
        this.sprints = sprints;
        this.stories = stories;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    protected WorkingOnSprints() { // for CDI
        this(null, null, null, null, null);
    }

    /** The sprints of a theme, the newest first. */
    @Transactional
    public List<Sprint> ofTheme(String theme) {
        return sprints.ofTheme(theme);
    }

    /** One page of the sprints of a theme, or of all when it is null; the newest of a theme first. */
    @Transactional
    public List<Sprint> page(String theme, int first, int most) {
        return sprints.page(theme, first, most);
    }

    /** How many there are on all pages. */
    @Transactional
    public long count(String theme) {
        return sprints.count(theme);
    }

    /** One sprint. */
    @Transactional
    public Optional<Sprint> byNumber(String theme, int number) {
        return sprints.byNumber(theme, number);
    }

    /** The newest sprint that is not over; empty when there is none. */
    @Transactional
    public Optional<Sprint> current(String theme) {
        LocalDate today = LocalDate.now(clock);
        return sprints.ofTheme(theme).stream()
                .filter(sprint -> !sprint.isOver(today))
                .findFirst();
    }

    /** Today, as sprints count it. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * Begins the next sprint of a theme.
     *
     * @return its number
     * @throws IllegalArgumentException when it does not begin on a Monday or has no goal
     */
    @Transactional
    @Does(Operation.BEGIN_SPRINT)
    public int begin(String theme, String team, LocalDate firstDay, SprintGoal goal, int capacity) {
        access.require(Operation.BEGIN_SPRINT, Scope.ofTheme(theme));
        int number =
                sprints.ofTheme(theme).stream().mapToInt(Sprint::number).max().orElse(0) + 1;
        sprints.add(new Sprint(theme, team, number, firstDay, goal, capacity));
        record(Operation.BEGIN_SPRINT, theme, number, "", goal.text());
        return number;
    }

    /** Puts a ready story into a sprint. */
    @Transactional
    @Does(Operation.PLAN_STORY)
    public void plan(String theme, int number, String story) {
        access.require(Operation.PLAN_STORY, Scope.ofTheme(theme));
        Story planned = story(story);
        planned.plan();
        sprint(theme, number).plan(story, planned.points(), today());
        record(Operation.PLAN_STORY, theme, number, "", story);
    }

    /**
     * Takes a step with a story on the board.
     *
     * @param expected word of the state it is in
     * @param action start, finish, offer, accept or back; the last two are the product owner's
     */
    @Transactional
    @Does({Operation.WORK_ON_STORY, Operation.ACCEPT_STORY})
    public void act(String theme, int number, String story, Expected expected, String action) {
        Operation operation = operationOf(action);
        access.require(operation, scopeOf(theme, story, action));
        Sprint sprint = sprint(theme, number);
        String before = stateOf(sprint, story);
        expected.require(before);
        switch (action) {
            case "start" -> sprint.start(story, today());
            case "finish" -> sprint.finish(story, today());
            case "offer" -> sprint.offer(story, today());
            case "back" -> sprint.sendBack(story, today());
            case "accept" -> {
                sprint.accept(story, access.person().name(), today());
                story(story).finish();
            }
            default -> throw new IllegalArgumentException("There is no step " + action);
        }
        record(operation, theme, number, story + ": " + before, story + ": " + stateOf(sprint, story));
    }

    private static String stateOf(Sprint sprint, String story) {
        return sprint.item(story).map(item -> item.state().word()).orElse("");
    }

    /** Whether who acts now may take this step with this story. */
    @Transactional
    public boolean mayAct(String theme, String story, String action) {
        return access.may(operationOf(action), scopeOf(theme, story, action));
    }

    private static Operation operationOf(String action) {
        return DECISIONS.contains(action) ? Operation.ACCEPT_STORY : Operation.WORK_ON_STORY;
    }

    private Scope scopeOf(String theme, String story, String action) {
        return DECISIONS.contains(action) ? OwningStories.scopeOf(story(story)) : Scope.ofTheme(theme);
    }

    private void record(Operation operation, String theme, int number, String before, String after) {
        audit.record(Change.in(theme, operation, "sprint", theme + "/" + number, before, after));
    }

    private Sprint sprint(String theme, int number) {
        return sprints.toChange(theme, number)
                .orElseThrow(() -> new IllegalArgumentException("Theme " + theme + " has no sprint " + number));
    }

    private Story story(String key) {
        return stories.byKey(key).orElseThrow(() -> new IllegalArgumentException("There is no story " + key));
    }
}
