package nl.blauwdruk.web.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.story.backlog.StoryProgress;
import nl.blauwdruk.story.backlog.StoryStatus;
import nl.blauwdruk.story.sprint.Sprint;
import nl.blauwdruk.story.sprint.SprintGoal;
import nl.blauwdruk.story.sprint.Sprints;
import nl.blauwdruk.web.blueprint.BrowsingBlueprints;

/** Gives the demonstration a sprint that runs now, with the stories the example recorded in it. */
@ApplicationScoped
public class PlayingASprint {

    private static final String PRODUCT_OWNER = "Product owner (voorbeeld)";
    private static final int CAPACITY = 34;

    private final Sprints sprints;
    private final BrowsingBlueprints browsing;
    private final Clock clock;

    @Inject
    public PlayingASprint(Sprints sprints, BrowsingBlueprints browsing, Clock clock) {
        this.sprints = sprints;
        this.browsing = browsing;
        this.clock = clock;
    }

    protected PlayingASprint() { // for CDI
        this(null, null, null);
    }

    /**
     * Begins the newest sprint of a theme last Monday or the Monday before, and moves its stories over the board.
     *
     * @param progress what the example recorded of the stories of this theme
     */
    @Transactional
    public void play(String theme, List<StoryProgress> progress) {
        int number = progress.stream().mapToInt(StoryProgress::sprint).max().orElse(0);
        List<StoryProgress> inIt = progress.stream()
                .filter(story -> story.sprint() == number)
                .filter(story -> story.status() == StoryStatus.PLANNED || story.status() == StoryStatus.DONE)
                .toList();
        List<Step> steps = browsing.ofTheme(theme).base().map(Blueprint::steps).orElse(List.of());
        if (number == 0 || inIt.isEmpty() || steps.isEmpty()) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate first = today.getDayOfWeek().compareTo(DayOfWeek.WEDNESDAY) < 0 ? monday.minusWeeks(1) : monday;
        Sprint sprint = new Sprint(theme, "Team " + theme, number, first, goal(theme, steps, inIt), CAPACITY);
        int turn = 0;
        for (StoryProgress story : inIt) {
            sprint.plan(story.id(), story.points(), first);
            move(sprint, story, turn++, first, today);
        }
        sprints.add(sprint);
    }

    private static void move(Sprint sprint, StoryProgress story, int turn, LocalDate first, LocalDate today) {
        boolean done = story.status() == StoryStatus.DONE;
        if (done || turn % 4 > 0) {
            sprint.start(story.id(), first);
        }
        if (done || turn % 4 > 1) {
            sprint.finish(story.id(), first);
        }
        if (done || turn % 4 > 2) {
            sprint.offer(story.id(), first);
        }
        if (done) {
            LocalDate day = first.plusDays(1L + turn % 3);
            sprint.accept(story.id(), PRODUCT_OWNER, day.isAfter(today) ? today : day);
        }
    }

    /** The stretch from the first to the last step that has a story in the sprint. */
    private static SprintGoal goal(String theme, List<Step> steps, List<StoryProgress> inIt) {
        List<Step> touched = steps.stream()
                .filter(step -> inIt.stream().anyMatch(story -> story.id().equals(theme + "/" + step.mark())))
                .toList();
        Step from = touched.isEmpty() ? steps.get(0) : touched.get(0);
        Step to = touched.isEmpty() ? steps.get(0) : touched.get(touched.size() - 1);
        String text = "het stuk van de reis van ‘" + from.name() + "’ tot en met ‘" + to.name() + "’ werkt";
        return new SprintGoal(text, from.mark(), to.mark());
    }
}
