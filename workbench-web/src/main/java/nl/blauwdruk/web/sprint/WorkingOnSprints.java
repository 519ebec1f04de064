package nl.blauwdruk.web.sprint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.blauwdruk.story.backlog.Stories;
import nl.blauwdruk.story.backlog.Story;
import nl.blauwdruk.story.sprint.Sprint;
import nl.blauwdruk.story.sprint.SprintGoal;
import nl.blauwdruk.story.sprint.Sprints;

/** A team's work on a stretch of the journey: begin a sprint, plan stories, work on them, accept them. */
@ApplicationScoped
public class WorkingOnSprints {

    private final Sprints sprints;
    private final Stories stories;
    private final Clock clock;

    @Inject
    public WorkingOnSprints(Sprints sprints, Stories stories, Clock clock) {
        this.sprints = sprints;
        this.stories = stories;
        this.clock = clock;
    }

    protected WorkingOnSprints() { // for CDI
        this(null, null, null);
    }

    /** The sprints of a theme, the newest first. */
    @Transactional
    public List<Sprint> ofTheme(String theme) {
        return sprints.ofTheme(theme);
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
    public int begin(String theme, String team, LocalDate firstDay, SprintGoal goal, int capacity) {
        int number =
                sprints.ofTheme(theme).stream().mapToInt(Sprint::number).max().orElse(0) + 1;
        sprints.add(new Sprint(theme, team, number, firstDay, goal, capacity));
        return number;
    }

    /** Puts a ready story into a sprint. */
    @Transactional
    public void plan(String theme, int number, String story) {
        Story planned = story(story);
        planned.plan();
        sprint(theme, number).plan(story, planned.points(), today());
    }

    /**
     * Takes a step with a story on the board.
     *
     * @param action start, finish, offer, accept or back
     * @param by who does it
     */
    @Transactional
    public void act(String theme, int number, String story, String action, String by) {
        Sprint sprint = sprint(theme, number);
        switch (action) {
            case "start" -> sprint.start(story, today());
            case "finish" -> sprint.finish(story, today());
            case "offer" -> sprint.offer(story, today());
            case "back" -> sprint.sendBack(story, today());
            case "accept" -> {
                sprint.accept(story, by, today());
                story(story).finish();
            }
            default -> throw new IllegalArgumentException("There is no step " + action);
        }
    }

    private Sprint sprint(String theme, int number) {
        return sprints.byNumber(theme, number)
                .orElseThrow(() -> new IllegalArgumentException("Theme " + theme + " has no sprint " + number));
    }

    private Story story(String key) {
        return stories.byKey(key).orElseThrow(() -> new IllegalArgumentException("There is no story " + key));
    }
}
