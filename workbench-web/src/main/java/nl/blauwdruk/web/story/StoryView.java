package nl.blauwdruk.web.story;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.blauwdruk.model.blueprint.ElementId;
import nl.blauwdruk.story.backlog.CostOfDelay;
import nl.blauwdruk.story.backlog.NotReady;
import nl.blauwdruk.story.backlog.Story;
import nl.blauwdruk.story.backlog.StoryLabels;
import nl.blauwdruk.story.backlog.StoryText;
import nl.blauwdruk.story.backlog.Wsjf;
import nl.blauwdruk.story.generation.Criterion;
import nl.blauwdruk.web.access.Access;
import nl.blauwdruk.web.access.Operation;
import nl.blauwdruk.web.comparison.ComparingThemes;
import nl.blauwdruk.web.page.Messages;
import nl.blauwdruk.web.page.Texts;
import nl.blauwdruk.web.store.Expected;
import nl.blauwdruk.web.term.OwnWords;

/** The page of one story: its text and criteria, what each municipality calls it, and what it was made from. */
@Named
@RequestScoped
public class StoryView {

    /** With more municipalities a list is to be opened. */
    private static final int AT_ONCE = 12;

    @Inject
    private ReadingStories reading;

    @Inject
    private OwningStories owning;

    @Inject
    private ComparingThemes comparing;

    @Inject
    private OwnWords ownWords;

    @Inject
    private Access access;

    @Inject
    private Messages messages;

    @Inject
    private Texts texts;

    private String key;
    private Story story;
    private List<LinkedElement> links = List.of();
    private List<StepWording> wordings;
    private String newRole;
    private String newWish;
    private String newReason;
    private Integer newPoints;
    private String because;

    /** A line of a scenario. */
    public record Line(String keyword, String text) {}

    /** A scenario with its lines. */
    public record Scenario(String name, List<Line> lines) {}

    @Inject
    private HttpServletRequest request;

    /** A form that comes back finds the page as it was: what it shows must be there before its buttons are. */
    @PostConstruct
    void restore() {
        if (request.getMethod().equals("POST")) {
            key = request.getParameter("story");
            load();
        }
    }

    /** Reads the story the address names. */
    public void load() {
        Optional<Story> found = key == null ? Optional.empty() : reading.byKey(key);
        if (found.isEmpty()) {
            messages.notFound();
            return;
        }
        story = found.get();
        wordings = null;
        links = reading.linksOf(story);
        newRole = story.text().role();
        newWish = story.text().wish();
        newReason = story.text().reason();
        newPoints = story.points();
    }

    /** Keeps what the reader wrote. */
    public void save() {
        String reason = newReason == null ? "" : newReason;
        owning.write(key, Expected.ANY, new StoryText(newRole, newWish, reason), newPoints == null ? 0 : newPoints);
        messages.done("saved");
        load();
    }

    /** Says that the team can plan it. */
    public void makeReady() {
        try {
            owning.makeReady(key, Expected.ANY);
            messages.done("saved");
        } catch (NotReady refused) {
            messages.refused(refused.getMessage());
        }
        load();
    }

    /** Says that it still holds though something it rests on changed. */
    public void stillTrue() {
        if (because == null || because.isBlank()) {
            messages.refused(texts.get("story.stillTrue.reason"));
            return;
        }
        owning.confirm(key, because);
        messages.done("saved");
        load();
    }

    /** Whether the story is who reads' own: to write, to call ready, to say that it still holds. */
    public boolean isWritable() {
        return access.may(Operation.WRITE_STORY, OwningStories.scopeOf(story));
    }

    /** The criteria with keyword and text apart. */
    public List<Scenario> getCriteria() {
        return story.criteria().stream().map(StoryView::scenario).toList();
    }

    private static Scenario scenario(Criterion criterion) {
        return new Scenario(
                criterion.name(),
                criterion.steps().stream().map(StoryView::line).toList());
    }

    private static Line line(String step) {
        int space = step.indexOf(' ');
        return space < 0 ? new Line("", step) : new Line(step.substring(0, space), step.substring(space + 1));
    }

    /** What each municipality in scope calls the steps: first the one whose words this person reads, then the base. */
    public List<StepWording> getWordings() {
        if (wordings == null) {
            Set<ElementId> steps = links.stream()
                    .filter(LinkedElement::namesStep)
                    .map(link -> new ElementId(link.element()))
                    .collect(Collectors.toSet());
            wordings = comparing
                    .of(story.theme())
                    .map(now -> StepWording.of(now, steps, story.scope(), ownWords.municipality()))
                    .orElse(List.of());
        }
        return wordings;
    }

    /** The first of them, which are read at once. */
    public List<StepWording> getFirstWordings() {
        return getWordings().subList(0, Math.min(AT_ONCE, getWordings().size()));
    }

    /** The others, which are folded away. */
    public List<StepWording> getMoreWordings() {
        return getWordings().subList(getFirstWordings().size(), getWordings().size());
    }

    /** Words in this text for which the reader's municipality has its own. */
    public List<OwnWords.Pair> getOwnTerms() {
        StoryText text = story.text();
        return ownWords.in(story.theme(), String.join(" ", text.role(), text.wish(), text.reason()));
    }

    public long getOutdated() {
        return links.stream().filter(LinkedElement::outdated).count();
    }

    public List<LinkedElement> getLinks() {
        return links;
    }

    public String getCode() {
        return story == null ? "" : story.code();
    }

    public String getLevel() {
        return story.status().word();
    }

    public String getKind() {
        return story.kind().word();
    }

    public boolean isProposed() {
        return story.isProposed();
    }

    public StoryLabels getLabels() {
        return story.labels();
    }

    public CostOfDelay getCostOfDelay() {
        return story.costOfDelay();
    }

    /** Null until all parts of it and the points are known. */
    public Wsjf getWsjf() {
        return story.wsjf().orElse(null);
    }

    public String getRole() {
        return story.text().role();
    }

    public String getWish() {
        return story.text().wish();
    }

    public String getReason() {
        return story.text().reason();
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getNewRole() {
        return newRole;
    }

    public void setNewRole(String newRole) {
        this.newRole = newRole;
    }

    public String getNewWish() {
        return newWish;
    }

    public void setNewWish(String newWish) {
        this.newWish = newWish;
    }

    public String getNewReason() {
        return newReason;
    }

    public void setNewReason(String newReason) {
        this.newReason = newReason;
    }

    public Integer getNewPoints() {
        return newPoints;
    }

    public void setNewPoints(Integer newPoints) {
        this.newPoints = newPoints;
    }

    public String getBecause() {
        return because;
    }

    public void setBecause(String because) {
        this.because = because;
    }
}
