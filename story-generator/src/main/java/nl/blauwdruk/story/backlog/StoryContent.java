package nl.blauwdruk.story.backlog;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Objects;
import nl.blauwdruk.story.generation.Criterion;
import nl.blauwdruk.story.generation.GeneratedStory;
import nl.blauwdruk.story.generation.Priority;

/** All of a story that the blueprints give and people write, as one value. */
@Embeddable
public class StoryContent {

    @Column(name = "content_role")
    private String role;

    @Column(name = "content_wish")
    private String wish;

    @Column(name = "content_reason")
    private String reason;

    @Column(name = "content_criteria")
    private String criteria;

    @Enumerated(EnumType.STRING)
    @Column(name = "content_priority")
    private Priority priority;

    @Column(name = "content_phase")
    private String phase;

    @Column(name = "content_value")
    private Integer value;

    protected StoryContent() {} // for JPA

    /** @param value 1 to 10; 0 when it is not known */
    public StoryContent(StoryText text, List<Criterion> criteria, Priority priority, String phase, int value) {
        this(text, CriteriaText.write(criteria), priority, phase, value);
    }

    private StoryContent(StoryText text, String criteria, Priority priority, String phase, int value) {
        this.role = text.role();
        this.wish = text.wish();
        this.reason = text.reason();
        this.criteria = criteria;
        this.priority = requireNonNull(priority);
        this.phase = requireNonNull(phase);
        this.value = value;
    }

    /** What the blueprints give. */
    public static StoryContent of(GeneratedStory story) {
        return new StoryContent(
                new StoryText(story.role(), story.wish(), story.reason()),
                story.criteria(),
                story.priority(),
                story.phase(),
                story.worth().value());
    }

    public StoryText text() {
        return new StoryText(role, wish, reason);
    }

    public List<Criterion> criteria() {
        return CriteriaText.split(criteria);
    }

    public Priority priority() {
        return priority;
    }

    /** Name of the phase it belongs to. */
    public String phase() {
        return phase;
    }

    /** 1 to 10; 0 when it is not known. */
    public int value() {
        return value;
    }

    /** An equal one, for what must not be shared. */
    StoryContent copy() {
        return new StoryContent(text(), criteria, priority, phase, value);
    }

    public StoryContent withText(StoryText other) {
        return new StoryContent(other, criteria, priority, phase, value);
    }

    public StoryContent withCriteria(List<Criterion> others) {
        return new StoryContent(text(), CriteriaText.write(others), priority, phase, value);
    }

    public StoryContent withPriority(Priority other) {
        return new StoryContent(text(), criteria, other, phase, value);
    }

    public StoryContent withPhase(String other) {
        return new StoryContent(text(), criteria, priority, other, value);
    }

    public StoryContent withValue(int other) {
        return new StoryContent(text(), criteria, priority, phase, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoryContent that
                && text().equals(that.text())
                && criteria.equals(that.criteria)
                && priority == that.priority
                && phase.equals(that.phase)
                && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(role, wish, reason, criteria, priority, phase, value);
    }

    @Override
    public String toString() {
        return String.join(" / ", role, wish, reason, criteria, priority.word(), phase, value.toString());
    }
}
