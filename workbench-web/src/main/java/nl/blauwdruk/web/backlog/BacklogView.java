package nl.blauwdruk.web.backlog;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.blauwdruk.story.backlog.StoryStatus;
import nl.blauwdruk.story.generation.Priority;
import nl.blauwdruk.story.generation.StoryKind;
import nl.blauwdruk.story.sprint.Sprint;
import nl.blauwdruk.web.access.Access;
import nl.blauwdruk.web.access.Operation;
import nl.blauwdruk.web.access.Scope;
import nl.blauwdruk.web.backlog.BrowsingBacklog.BacklogPage;
import nl.blauwdruk.web.sprint.WorkingOnSprints;
import nl.blauwdruk.web.story.StoryRow;
import nl.blauwdruk.web.story.StoryRows;
import nl.blauwdruk.web.theme.ChosenTheme;

/** A page of the product backlog of the chosen theme, as its address says. It is read when it is first asked for. */
@Named
@RequestScoped
public class BacklogView {

    @Inject
    private ChosenTheme chosen;

    @Inject
    private BrowsingBacklog browsing;

    @Inject
    private StoryRows words;

    @Inject
    private WorkingOnSprints sprints;

    @Inject
    private Access access;

    @Inject
    private HttpServletRequest request;

    private BacklogFilter filter;
    private int asked;
    private BacklogPage page;
    private List<StoryRow> rows;
    private List<Sprint> all;
    private Optional<String> sprintEnd;

    @PostConstruct
    void readAddress() {
        filter = BacklogFilter.of(request::getParameter);
        String number = request.getParameter("pagina");
        asked = number != null && number.matches("\\d{1,6}") ? Integer.parseInt(number) : 1;
    }

    /** Something changed; what is shown is read again, on the page where this story stands now. */
    void follow(String key) {
        asked = browsing.pageOf(chosen.getKey(), filter, key);
        reread();
    }

    /** Something changed; what is shown is read again. */
    void reread() {
        page = null;
        rows = null;
        all = null;
        sprintEnd = null;
    }

    private BacklogPage page() {
        if (page == null) {
            page = chosen.getKey().isEmpty() ? BacklogPage.NONE : browsing.page(chosen.getKey(), filter, asked);
        }
        return page;
    }

    /** The stories of this page in words. */
    public List<StoryRow> getRows() {
        if (rows == null) {
            rows = words.of(chosen.getKey(), page().stories(), page().outdated(), page().early(), page().places());
        }
        return rows;
    }

    public BacklogFilter getFilter() {
        return filter;
    }

    public BacklogFigures getFigures() {
        return page().figures();
    }

    public int getOutdated() {
        return page().outdated().size();
    }

    /** How many unfinished ones are for the reader's municipality. */
    public long getOwn() {
        return page().own();
    }

    /** Whether the reader acts for a municipality. */
    public boolean isMunicipal() {
        return access.person().municipality().isPresent();
    }

    /** How many pass the filter. */
    public long getFound() {
        return page().found();
    }

    /** Number of this page, from 1. */
    public int getNumber() {
        return page().page();
    }

    public long getPages() {
        return Math.max(1, (getFound() + BrowsingBacklog.PAGE - 1) / BrowsingBacklog.PAGE);
    }

    /** Which of those found is the first of this page, from 1. */
    public int getFirst() {
        return (getNumber() - 1) * BrowsingBacklog.PAGE + 1;
    }

    public int getLast() {
        return getFirst() + page().stories().size() - 1;
    }

    public List<String> getPhases() {
        return page().phases();
    }

    /** All labels in this backlog. */
    public List<String> getLabels() {
        return page().labels();
    }

    public List<String> getKinds() {
        return Arrays.stream(StoryKind.values()).map(StoryKind::word).toList();
    }

    public List<String> getLevels() {
        return Arrays.stream(StoryStatus.values()).map(StoryStatus::word).toList();
    }

    public List<String> getPriorities() {
        return Arrays.stream(Priority.values()).map(Priority::word).toList();
    }

    /** Names of the municipalities of the theme by code. */
    public Map<String, String> getMunicipalities() {
        return new TreeMap<>(words.municipalities(chosen.getKey()));
    }

    private List<Sprint> all() {
        if (all == null) {
            all = sprints.ofTheme(chosen.getKey());
        }
        return all;
    }

    private Optional<Sprint> current() {
        return all().stream().filter(sprint -> !sprint.isOver(sprints.today())).findFirst();
    }

    /** Number of the sprint stories can go into; 0 while there is none. */
    public int getSprintNumber() {
        return current().map(Sprint::number).orElse(0);
    }

    /** Whether the sprint that runs or comes reaches to this story in the backlog. */
    public boolean isSprintEnd(String key) {
        if (sprintEnd == null) {
            sprintEnd = current().flatMap(browsing::endOf);
        }
        return sprintEnd.filter(key::equals).isPresent();
    }

    /** What stands where that sprint ends. */
    public SprintLine getSprintLine() {
        return current()
                .map(sprint -> SprintLine.of(sprint, all(), sprints.today()))
                .orElse(null);
    }

    /** Whether who reads may change the order. */
    public boolean isOrderable() {
        return access.may(Operation.ORDER_BACKLOG, Scope.ofTheme(chosen.getKey()));
    }

    /** Whether who reads may put stories into a sprint, and there is one. */
    public boolean isPlanning() {
        return access.may(Operation.PLAN_STORY, Scope.ofTheme(chosen.getKey()))
                && current().isPresent();
    }

    /** Whether who reads owns stories of this theme; of which municipalities is asked when something changes. */
    public boolean isOwning() {
        return access.mayAnywhere(Operation.WRITE_STORY);
    }

    /** Whether who reads can do anything with stories here. */
    public boolean isChanging() {
        return isOrderable() || isPlanning() || isOwning();
    }
}
