package nl.blauwdruk.web.backlog;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import nl.blauwdruk.story.backlog.NotReady;
import nl.blauwdruk.story.backlog.StoryStatus;
import nl.blauwdruk.story.sprint.Sprint;
import nl.blauwdruk.story.sprint.SprintIsOver;
import nl.blauwdruk.web.access.Access;
import nl.blauwdruk.web.access.Operation;
import nl.blauwdruk.web.access.Scope;
import nl.blauwdruk.web.page.Messages;
import nl.blauwdruk.web.sprint.WorkingOnSprints;
import nl.blauwdruk.web.story.GeneratingStories;
import nl.blauwdruk.web.story.OwningStories;
import nl.blauwdruk.web.story.StoryRow;
import nl.blauwdruk.web.story.StoryRows;
import nl.blauwdruk.web.theme.ChosenTheme;

/** The product backlog of the chosen theme. */
@Named
@RequestScoped
public class BacklogView {

    @Inject
    private ChosenTheme chosen;

    @Inject
    private StoryRows stories;

    @Inject
    private OwningStories owning;

    @Inject
    private GeneratingStories generating;

    @Inject
    private WorkingOnSprints sprints;

    @Inject
    private Access access;

    @Inject
    private Messages messages;

    private String filter;
    private List<StoryRow> all = List.of();
    private Optional<Sprint> current = Optional.empty();

    @Inject
    private HttpServletRequest request;

    /** A form that comes back finds the page as it was: what it shows must be there before its buttons are. */
    @PostConstruct
    void restore() {
        if (request.getMethod().equals("POST")) {
            filter = request.getParameter("toon");
            load();
        }
    }

    /** Reads the backlog. */
    public void load() {
        all = stories.ofTheme(chosen.getKey());
        current = sprints.current(chosen.getKey());
    }

    /** Brings the stories of all themes up to date with the blueprints. */
    public void generate() {
        GeneratingStories.Outcome outcome = generating.generate();
        messages.done("story.generated", outcome.fresh(), outcome.updated(), outcome.unchanged(), outcome.conflicts());
        load();
    }

    /** Moves a story; negative is up. */
    public void move(String key, int places) {
        owning.move(key, places);
        load();
    }

    /** Puts a story into the sprint that runs or comes. */
    public void plan(String key) {
        try {
            sprints.plan(chosen.getKey(), getSprintNumber(), key);
            messages.done("saved");
        } catch (NotReady | SprintIsOver refused) {
            messages.refused(refused.getMessage());
        }
        load();
    }

    /** The rows that pass the filter. */
    public List<StoryRow> getRows() {
        return all.stream().filter(this::isWanted).toList();
    }

    private boolean isWanted(StoryRow row) {
        return switch (filter == null ? "" : filter) {
            case "alles" -> true;
            case "nakijken" -> row.outdated();
            case "voorgesteld" -> row.proposed();
            default -> !row.isDone();
        };
    }

    public int getTotal() {
        return all.size();
    }

    public int getPoints() {
        return all.stream().mapToInt(StoryRow::points).sum();
    }

    public long getOpen() {
        return all.stream().filter(row -> !row.isDone()).count();
    }

    public long getReady() {
        return all.stream()
                .filter(row -> row.level().equals(StoryStatus.READY.word()))
                .count();
    }

    public long getOutdated() {
        return all.stream().filter(StoryRow::outdated).count();
    }

    public long getProposed() {
        return all.stream().filter(StoryRow::proposed).count();
    }

    /** Whether who reads may change the order. */
    public boolean isOrderable() {
        return access.may(Operation.ORDER_BACKLOG, Scope.ofTheme(chosen.getKey()));
    }

    /** Whether who reads may put stories into a sprint, and there is one. */
    public boolean isPlanning() {
        return current.isPresent() && access.may(Operation.PLAN_STORY, Scope.ofTheme(chosen.getKey()));
    }

    /** Number of the sprint stories can go into; 0 while there is none. */
    public int getSprintNumber() {
        return current.map(Sprint::number).orElse(0);
    }

    /** Empty for what is to do, {@code alles}, {@code nakijken} or {@code voorgesteld}. */
    public String getFilter() {
        return filter == null ? "" : filter;
    }

    public void setFilter(String filter) {
        this.filter = filter;
    }
}
