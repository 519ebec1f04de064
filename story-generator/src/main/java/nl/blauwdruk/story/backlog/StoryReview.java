package nl.blauwdruk.story.backlog;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** What is known of a story beside how it reads: what the blueprints gave, what somebody looked at, and whether it was split or joined. */
@Embeddable
public class StoryReview {

    @Embedded
    @AttributeOverride(name = "role", column = @Column(name = "generated_role"))
    @AttributeOverride(name = "wish", column = @Column(name = "generated_wish"))
    @AttributeOverride(name = "reason", column = @Column(name = "generated_reason"))
    @AttributeOverride(name = "criteria", column = @Column(name = "generated_criteria"))
    @AttributeOverride(name = "priority", column = @Column(name = "generated_priority"))
    @AttributeOverride(name = "phase", column = @Column(name = "generated_phase"))
    @AttributeOverride(name = "value", column = @Column(name = "generated_value"))
    private StoryContent generated;

    @Embedded
    @AttributeOverride(name = "role", column = @Column(name = "reviewed_role"))
    @AttributeOverride(name = "wish", column = @Column(name = "reviewed_wish"))
    @AttributeOverride(name = "reason", column = @Column(name = "reviewed_reason"))
    @AttributeOverride(name = "criteria", column = @Column(name = "reviewed_criteria"))
    @AttributeOverride(name = "priority", column = @Column(name = "reviewed_priority"))
    @AttributeOverride(name = "phase", column = @Column(name = "reviewed_phase"))
    @AttributeOverride(name = "value", column = @Column(name = "reviewed_value"))
    private StoryContent base;

    /** How it read before it was split or joined; null when it is whole. */
    @Embedded
    @AttributeOverride(name = "role", column = @Column(name = "before_role"))
    @AttributeOverride(name = "wish", column = @Column(name = "before_wish"))
    @AttributeOverride(name = "reason", column = @Column(name = "before_reason"))
    @AttributeOverride(name = "criteria", column = @Column(name = "before_criteria"))
    @AttributeOverride(name = "priority", column = @Column(name = "before_priority"))
    @AttributeOverride(name = "phase", column = @Column(name = "before_phase"))
    @AttributeOverride(name = "value", column = @Column(name = "before_value"))
    private StoryContent before;

    /** What the blueprints give for it without the stories that were joined into it; null when none were. */
    @Embedded
    @AttributeOverride(name = "role", column = @Column(name = "alone_role"))
    @AttributeOverride(name = "wish", column = @Column(name = "alone_wish"))
    @AttributeOverride(name = "reason", column = @Column(name = "alone_reason"))
    @AttributeOverride(name = "criteria", column = @Column(name = "alone_criteria"))
    @AttributeOverride(name = "priority", column = @Column(name = "alone_priority"))
    @AttributeOverride(name = "phase", column = @Column(name = "alone_phase"))
    @AttributeOverride(name = "value", column = @Column(name = "alone_value"))
    private StoryContent alone;

    @Enumerated(EnumType.STRING)
    @Column(name = "review_state")
    private ReviewState state = ReviewState.NEW;

    /** The state to go back to when a dismissal is undone. */
    @Enumerated(EnumType.STRING)
    @Column(name = "review_state_before")
    private ReviewState stateBefore;

    @Column(name = "accepted_once")
    private boolean acceptedOnce;

    /** Whether the blueprints gave it the last time. */
    @Column(name = "given")
    private boolean given = true;

    @Column(name = "reviewed_by")
    private String by;

    @Column(name = "reviewed_at")
    private LocalDateTime at; // UTC; JPA 3.1 knows no Instant

    @Column(name = "part_of")
    private String partOf;

    /** For whom it was before others were joined into it, a line a municipality; null when none were. */
    @Column(name = "scope_before")
    private String scopeBefore;

    /** What it came after before others were joined into it, a line a key; null when none were. */
    @Column(name = "after_before")
    private String afterBefore;

    @Column(name = "joined_into")
    private String joinedInto;

    protected StoryReview() {} // for JPA

    StoryReview(StoryContent generated) {
        this.generated = generated;
        this.base = generated.copy();
    }

    /**
     * Takes over what the blueprints give now.
     *
     * @param fresh what they give for it, with what they give for the stories that were joined into it
     * @param own what they give for it alone
     * @param ours how it reads after taking that over
     */
    void follow(StoryContent fresh, StoryContent own, StoryContent ours) {
        boolean isNews = !fresh.equals(generated);
        if (before != null) {
            before = ThreeWay.merge(isJoined() ? alone : generated, own, before);
        }
        alone = isJoined() ? own.copy() : null;
        generated = fresh;
        given = true;
        state = state == ReviewState.DISMISSED ? afterDismissal(isNews) : stateOf(ours);
    }

    private static ReviewState afterDismissal(boolean isNews) {
        return isNews ? ReviewState.CHANGED : ReviewState.DISMISSED;
    }

    private ReviewState stateOf(StoryContent ours) {
        if (!isPart() && hasConflict(ours)) {
            return ReviewState.CONFLICT;
        }
        if (!acceptedOnce) {
            return state == ReviewState.CHANGED ? state : ReviewState.NEW;
        }
        return generated.equals(base) ? ReviewState.ACCEPTED : ReviewState.CHANGED;
    }

    /** How each part stands, when the story reads so. */
    List<MergedPart> parts(StoryContent ours) {
        return ThreeWay.parts(base, generated, ours);
    }

    /** Whether a person has to choose; the parts of a split story are words of people, of which the whole is no rival. */
    boolean hasConflict(StoryContent ours) {
        return parts(ours).stream().anyMatch(MergedPart::isConflict);
    }

    /** What is stored from before values were kept takes the value that comes first. */
    boolean lacksValue() {
        return generated.value() == 0;
    }

    void learnValue(int value) {
        generated = generated.withValue(value);
        base = base.withValue(value);
    }

    void vanish() {
        boolean isKept = !given && state == ReviewState.ACCEPTED;
        given = false;
        if (state != ReviewState.DISMISSED && !isKept) {
            state = ReviewState.VANISHED;
        }
    }

    void accept(String who, Instant when) {
        lookAt();
        by = who;
        at = LocalDateTime.ofInstant(when, ZoneOffset.UTC);
    }

    private void lookAt() {
        base = generated.copy();
        state = ReviewState.ACCEPTED;
        acceptedOnce = true;
    }

    /** Whoever calls it ready has looked at it; what has to be chosen stays open. */
    void lookedAt(StoryContent ours) {
        if (state == ReviewState.NEW || (state == ReviewState.CHANGED && !hasConflict(ours))) {
            lookAt();
        }
    }

    void dismiss(String who, Instant when) {
        stateBefore = state;
        state = ReviewState.DISMISSED;
        by = who;
        at = LocalDateTime.ofInstant(when, ZoneOffset.UTC);
    }

    void undoDismissal() {
        state = given ? stateBefore : ReviewState.VANISHED;
        stateBefore = null;
    }

    /** Somebody saw what the blueprints give for a part. */
    void settle(StoryPart part, StoryContent ours) {
        base = ThreeWay.with(base, part, generated, criteria(ours));
        reconsider(ours);
    }

    /** It reads otherwise now: it may be in conflict no longer. */
    void reconsider(StoryContent ours) {
        if (state == ReviewState.CONFLICT && !hasConflict(ours)) {
            state = acceptedOnce ? ReviewState.CHANGED : ReviewState.NEW;
        }
    }

    CriteriaMerge criteria(StoryContent ours) {
        return CriteriaMerge.of(base.criteria(), generated.criteria(), ours.criteria());
    }

    /** Remembers how it read, when it is split. */
    void split(String original, StoryContent whole) {
        partOf = original;
        before = whole;
    }

    /** Looks as much looked at as the story it was split from. */
    void splitFrom(String original, StoryReview other) {
        partOf = original;
        state = other.state;
        acceptedOnce = other.acceptedOnce;
        by = other.by;
        at = other.at;
    }

    /** How it read before it was split or joined; it is whole again. */
    StoryContent restore() {
        StoryContent whole = before;
        if (isJoined()) {
            generated = alone;
            base = alone.copy();
        }
        before = null;
        alone = null;
        partOf = null;
        return whole;
    }

    /** Takes others in. */
    void join(StoryContent whole, StoryContent together, List<String> scope, List<String> after) {
        if (!isJoined()) {
            before = whole;
            alone = generated;
            scopeBefore = String.join("\n", scope);
            afterBefore = String.join("\n", after);
        }
        generated = together;
        base = together.copy();
    }

    /** For whom it was before others were joined into it. */
    List<String> scopeBefore() {
        return scopeBefore.lines().toList();
    }

    /** What it came after before others were joined into it. */
    List<String> afterBefore() {
        return afterBefore.lines().toList();
    }

    void joinInto(String key) {
        joinedInto = key;
    }

    /** One that went into it gives something else now. */
    void noticeChange() {
        if (state == ReviewState.ACCEPTED) {
            state = ReviewState.CHANGED;
        }
    }

    /** What the blueprints gave last. */
    public StoryContent generated() {
        return generated;
    }

    /** What they gave when somebody last looked. */
    public StoryContent base() {
        return base;
    }

    public ReviewState state() {
        return state;
    }

    /** Name of who accepted or dismissed it last; empty when nobody did. */
    public Optional<String> by() {
        return Optional.ofNullable(by);
    }

    public Optional<Instant> at() {
        return Optional.ofNullable(at).map(time -> time.toInstant(ZoneOffset.UTC));
    }

    /** Key of the story whose generation it follows together with the other parts; empty when it was not split. */
    public Optional<String> partOf() {
        return Optional.ofNullable(partOf);
    }

    /** Key of the story it went into; empty when it stands by itself. */
    public Optional<String> joinedInto() {
        return Optional.ofNullable(joinedInto);
    }

    /** Whether the blueprints give it now. */
    public boolean isGiven() {
        return given;
    }

    /** Whether it was split. */
    public boolean isPart() {
        return partOf != null;
    }

    /** Whether others were joined into it. */
    public boolean isJoined() {
        return alone != null;
    }
}
