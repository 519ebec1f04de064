package nl.blauwdruk.web.story.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.Phase;
import nl.blauwdruk.story.backlog.MergedPart;
import nl.blauwdruk.story.backlog.PartState;
import nl.blauwdruk.story.backlog.Reviewing;
import nl.blauwdruk.story.backlog.Story;
import nl.blauwdruk.story.generation.Priority;
import nl.blauwdruk.web.access.Access;
import nl.blauwdruk.web.access.Operation;
import nl.blauwdruk.web.story.OwningStories;

/** The story that is open on the page for looking over: its parts, what changed in them, and what the rules say. */
@Named("reviewed")
@RequestScoped
public class ReviewedView {

    @Inject
    private ReviewView page;

    @Inject
    private StoryQualityView quality;

    @Inject
    private Access access;

    private List<MergedPart> parts;
    private List<FindingView> findings;

    private Story story() {
        return page.story();
    }

    private List<MergedPart> parts() {
        if (parts == null) {
            parts = Reviewing.of(story()).parts();
        }
        return parts;
    }

    /** The parts that the blueprints changed since somebody looked, those to choose from first. */
    public List<PartView> getChanges() {
        return parts().stream()
                .filter(part -> part.isConflict() || part.state() == PartState.TAKEN_OVER)
                .map(PartView::of)
                .sorted((one, other) -> Boolean.compare(other.conflict(), one.conflict()))
                .toList();
    }

    /** Whether a person has to choose before it can be accepted. */
    public boolean isConflict() {
        return Reviewing.of(story()).hasConflict();
    }

    /** Words of the fields that a person wrote and that stay as they are. */
    public List<String> getOwn() {
        return parts().stream()
                .filter(part -> part.state() == PartState.KEPT_OWN)
                .map(part -> part.part().field().word())
                .distinct()
                .toList();
    }

    /** The acceptance criteria as they read, with how each stands. */
    public List<ScenarioView> getCriteria() {
        return parts().stream()
                .filter(part -> part.part().isCriterion() && part.ours().isPresent())
                .map(ScenarioView::of)
                .toList();
    }

    /** What the rules say of it. */
    public List<FindingView> getFindings() {
        if (findings == null) {
            findings = quality.findings(story(), page.review().quality());
        }
        return findings;
    }

    /** Whether a finding splits it when mended. */
    public boolean isSplittable() {
        return getFindings().stream().anyMatch(FindingView::splits);
    }

    /** How many rules it keeps to; asks for the findings first. */
    public long getKept() {
        getFindings();
        return quality.kept(story().key());
    }

    public List<RuleLine> getRules() {
        getFindings();
        return quality.rules(story().key());
    }

    /** Whether it is who reads' own. */
    public boolean isWritable() {
        return access.may(Operation.WRITE_STORY, OwningStories.scopeOf(story()));
    }

    /** Names of the phases it can be put in. */
    public List<String> getPhases() {
        List<String> names = page.review().base().map(Blueprint::phases).orElse(List.of()).stream()
                .map(Phase::name)
                .distinct()
                .toList();
        return names.contains(getPhase())
                ? names
                : Stream.concat(Stream.of(getPhase()), names.stream()).toList();
    }

    public List<String> getPriorities() {
        return Arrays.stream(Priority.values()).map(Priority::word).toList();
    }

    /** The other parts, when it was split. */
    public List<Story> getOtherParts() {
        Optional<String> original = story().review().partOf();
        return page.review().stories().stream()
                .filter(other -> original.isPresent() && other.review().partOf().equals(original))
                .filter(other -> !other.key().equals(story().key()))
                .toList();
    }

    /** The stories that were joined into it. */
    public List<Story> getJoined() {
        return page.review().joined().getOrDefault(story().key(), List.of());
    }

    /** The stories of the theme it can be joined with. */
    public List<Story> getOthers() {
        return page.review().stories().stream()
                .filter(other -> !other.key().equals(story().key()) && !other.isVanished())
                .filter(other -> !other.review().isPart() && !other.review().isJoined())
                .toList();
    }

    public boolean isPart() {
        return story().review().isPart();
    }

    public String getKey() {
        return story().key();
    }

    public long getVersion() {
        return story().version();
    }

    public String getCode() {
        return story().code();
    }

    public String getPhase() {
        return story().phase();
    }

    public String getState() {
        return story().review().state().word();
    }

    /** Who accepted or dismissed it last; empty when nobody did. */
    public String getBy() {
        return story().review().by().orElse("");
    }

    public boolean isOpen() {
        return ThemeReview.isOpen(story());
    }

    public String getRole() {
        return story().text().role();
    }

    public String getWish() {
        return story().text().wish();
    }

    public String getReason() {
        return story().text().reason();
    }

    public String getPriority() {
        return story().priority().word();
    }

    public int getPoints() {
        return story().points();
    }

    public int getValue() {
        return story().value();
    }

    public int getMunicipalities() {
        return story().scope().size();
    }
}
