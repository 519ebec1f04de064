package nl.blauwdruk.web.sprint;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.story.backlog.NotReady;
import nl.blauwdruk.story.backlog.Story;
import nl.blauwdruk.story.backlog.StoryStatus;
import nl.blauwdruk.story.sprint.NotInThatState;
import nl.blauwdruk.story.sprint.Sprint;
import nl.blauwdruk.story.sprint.SprintGoal;
import nl.blauwdruk.story.sprint.SprintIsOver;
import nl.blauwdruk.story.sprint.SprintItem;
import nl.blauwdruk.story.sprint.SprintItemState;
import nl.blauwdruk.web.blueprint.BrowsingBlueprints;
import nl.blauwdruk.web.page.Messages;
import nl.blauwdruk.web.page.Texts;
import nl.blauwdruk.web.store.Expected;
import nl.blauwdruk.web.story.ReadingStories;
import nl.blauwdruk.web.theme.ChosenTheme;

/** The board of a sprint with its goal as a stretch of the journey. */
@Named
@RequestScoped
public class SprintView {

    private static final Map<SprintItemState, List<String>> ACTIONS = Map.of(
            SprintItemState.TODO, List.of("start"),
            SprintItemState.IN_PROGRESS, List.of("finish"),
            SprintItemState.TO_TEST, List.of("offer"),
            SprintItemState.TO_ACCEPT, List.of("accept", "back"),
            SprintItemState.ACCEPTED, List.of());

    @Inject
    private ChosenTheme chosen;

    @Inject
    private WorkingOnSprints working;

    @Inject
    private ReadingStories reading;

    @Inject
    private BrowsingBlueprints browsing;

    @Inject
    private Messages messages;

    @Inject
    private Texts texts;

    private int number;
    private Sprint sprint;
    private List<Sprint> all = List.of();
    private List<Step> steps = List.of();
    private String base = "";
    private final Map<String, Story> stories = new HashMap<>();
    private final Map<String, Set<String>> stepsOfStory = new HashMap<>();

    private String newGoal;
    private String newFrom;
    private String newTo;
    private String newTeam;
    private LocalDate newFirstDay;
    private Integer newCapacity;

    @Inject
    private HttpServletRequest request;

    /** A form that comes back finds the page as it was: what it shows must be there before its buttons are. */
    @PostConstruct
    void restore() {
        if (request.getMethod().equals("POST")) {
            number = Integer.parseInt(Objects.requireNonNullElse(request.getParameter("sprint"), "0"));
            load();
        }
    }

    /** Reads the sprint the address names, else the newest. */
    public void load() {
        String theme = chosen.getKey();
        all = working.ofTheme(theme);
        sprint = all.stream()
                .filter(s -> number == 0 || s.number() == number)
                .findFirst()
                .orElse(null);
        number = sprint == null ? 0 : sprint.number();
        steps = browsing.ofTheme(theme).base().map(base -> base.steps()).orElse(List.of());
        stories.clear();
        reading.ofTheme(theme).forEach(story -> stories.put(story.key(), story));
        stepsOfStory.clear();
        base = browsing.ofTheme(theme).base().map(b -> b.key()).orElse("");
        reading.baseStepsOfStories(theme, base).forEach(stepsOfStory::put);
    }

    /** Takes a step with a story. */
    public void act(String story, String action) {
        try {
            working.act(chosen.getKey(), number, story, Expected.ANY, action);
        } catch (NotReady | NotInThatState | SprintIsOver refused) {
            messages.refused(refused.getMessage());
        }
        load();
    }

    /** Begins a new sprint. */
    public void create() {
        try {
            int fresh = working.begin(
                    chosen.getKey(),
                    newTeam == null ? "Team" : newTeam,
                    newFirstDay == null ? nextMonday() : newFirstDay,
                    new SprintGoal(newGoal, newFrom, newTo),
                    newCapacity == null ? 0 : newCapacity);
            number = fresh;
            messages.done("saved");
        } catch (IllegalArgumentException refused) {
            messages.refused(texts.get("sprint.refused"));
        }
        load();
    }

    private LocalDate nextMonday() {
        return working.today().with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }

    public boolean isThere() {
        return sprint != null;
    }

    public boolean isOver() {
        return sprint.isOver(working.today());
    }

    /** The five columns of the board. */
    public List<SprintColumn> getColumns() {
        return Arrays.stream(SprintItemState.values())
                .map(state -> new SprintColumn(
                        state.word(),
                        sprint.items().stream()
                                .filter(item -> item.state() == state)
                                .map(this::card)
                                .toList()))
                .toList();
    }

    private SprintCard card(SprintItem item) {
        Story story = stories.get(item.story());
        Set<String> marks = stepsOfStory.getOrDefault(item.story(), Set.of());
        boolean inGoal = marks.stream().anyMatch(goalSteps()::contains);
        return new SprintCard(
                item.story(),
                story == null ? item.story() : story.code(),
                story == null ? "" : texts.format("sprint.card", story.text().wish()),
                item.points(),
                inGoal,
                item.blocked().orElse(""),
                ACTIONS.get(item.state()).stream()
                        .filter(action -> working.mayAct(chosen.getKey(), item.story(), action))
                        .toList());
    }

    private Set<String> goalSteps() {
        Set<String> inGoal = new HashSet<>();
        boolean inside = false;
        for (Step step : steps) {
            inside = inside || step.mark().equals(sprint.goal().fromStep());
            if (inside) {
                inGoal.add(step.mark());
            }
            inside = inside && !step.mark().equals(sprint.goal().toStep());
        }
        return inGoal;
    }

    /** The journey, with the stretch of the goal in words. */
    public List<StretchSpot> getStretch() {
        Set<String> goal = goalSteps();
        return steps.stream()
                .map(step -> new StretchSpot(
                        step.position(), step.mark(), step.name(), goal.contains(step.mark()), level(step.mark())))
                .toList();
    }

    private String level(String mark) {
        return stories.values().stream()
                .filter(story ->
                        stepsOfStory.getOrDefault(story.key(), Set.of()).contains(mark))
                .filter(story -> !story.isProposed())
                .map(Story::status)
                .min(StoryStatus::compareTo)
                .map(StoryStatus::word)
                .orElse("none");
    }

    public Burndown getBurndown() {
        return Burndown.of(sprint.remaining(working.today()), sprint.plannedPoints());
    }

    public int getDaysLeft() {
        return sprint.daysLeft(working.today());
    }

    public int getPointsLeft() {
        return sprint.remainingPoints();
    }

    public int getPointsPlanned() {
        return sprint.plannedPoints();
    }

    public String getGoal() {
        return sprint.goal().text();
    }

    public String getTeam() {
        return sprint.team();
    }

    public LocalDate getFirstDay() {
        return sprint.firstDay();
    }

    public LocalDate getLastDay() {
        return sprint.lastDay();
    }

    /** Numbers of all sprints of the theme, the newest first. */
    public List<Integer> getNumbers() {
        return all.stream().map(Sprint::number).toList();
    }

    /** The steps of the base, to choose a stretch from. */
    public List<Step> getSteps() {
        return steps;
    }

    /** Key of the base; empty while there is none. */
    public String getBase() {
        return base;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public String getNewGoal() {
        return newGoal;
    }

    public void setNewGoal(String newGoal) {
        this.newGoal = newGoal;
    }

    public String getNewFrom() {
        return newFrom;
    }

    public void setNewFrom(String newFrom) {
        this.newFrom = newFrom;
    }

    public String getNewTo() {
        return newTo;
    }

    public void setNewTo(String newTo) {
        this.newTo = newTo;
    }

    public String getNewTeam() {
        return newTeam;
    }

    public void setNewTeam(String newTeam) {
        this.newTeam = newTeam;
    }

    public LocalDate getNewFirstDay() {
        return newFirstDay;
    }

    public void setNewFirstDay(LocalDate newFirstDay) {
        this.newFirstDay = newFirstDay;
    }

    public Integer getNewCapacity() {
        return newCapacity;
    }

    public void setNewCapacity(Integer newCapacity) {
        this.newCapacity = newCapacity;
    }
}
