package nl.blauwdruk.story.backlog;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.blauwdruk.story.generation.Criterion;
import nl.blauwdruk.story.generation.GeneratedStory;
import nl.blauwdruk.story.generation.Priority;
import nl.blauwdruk.story.generation.StoryKind;

/** A user story in the product backlog: what the blueprints gave and what people made of it, kept apart. */
@Entity
@Table(name = "story")
public class Story {

    private static final List<Function<StoryText, String>> PARTS =
            List.of(StoryText::role, StoryText::wish, StoryText::reason);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "story_seq")
    @SequenceGenerator(name = "story_seq", sequenceName = "story_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "story_key")
    private String key;

    @Column(name = "code")
    private String code;

    @Column(name = "theme_code")
    private String theme;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private StoryKind kind;

    @Embedded
    @AttributeOverride(name = "role", column = @Column(name = "generated_role"))
    @AttributeOverride(name = "wish", column = @Column(name = "generated_wish"))
    @AttributeOverride(name = "reason", column = @Column(name = "generated_reason"))
    private StoryText generated;

    @Embedded
    private StoryText text;

    @ElementCollection
    @CollectionTable(name = "story_criterion", joinColumns = @JoinColumn(name = "story_id"))
    @OrderColumn(name = "position")
    private List<StoryCriterion> criteria = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "story_scope", joinColumns = @JoinColumn(name = "story_id"))
    @Column(name = "municipality_code")
    @OrderColumn(name = "position")
    private List<String> scope = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "story_after", joinColumns = @JoinColumn(name = "story_id"))
    @Column(name = "needed_key")
    @OrderColumn(name = "position")
    private List<String> after = new ArrayList<>();

    @Column(name = "phase_name")
    private String phase;

    @Enumerated(EnumType.STRING)
    @Column(name = "priority")
    private Priority priority;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private StoryStatus status = StoryStatus.STORY;

    @Column(name = "proposed")
    private boolean proposed;

    @Column(name = "vanished")
    private boolean vanished;

    @Column(name = "points")
    private int points;

    @Column(name = "place")
    private long rank;

    protected Story() {} // for JPA

    /**
     * A story nobody has touched yet.
     *
     * @param code short name for people, such as MIN-104
     * @param place in the product backlog of its theme, from 1: one more than there are stories, as nobody has moved it yet
     */
    public Story(GeneratedStory from, String code, int place) {
        this.key = from.id();
        this.theme = from.theme();
        this.code = requireNonNull(code);
        this.rank = BacklogOrder.rankOf(place);
        this.generated = textOf(from);
        this.text = textOf(from);
        follow(from);
    }

    private static StoryText textOf(GeneratedStory from) {
        return new StoryText(from.role(), from.wish(), from.reason());
    }

    private void follow(GeneratedStory from) {
        kind = from.kind();
        phase = from.phase();
        priority = priority == null ? from.priority() : priority;
        proposed = from.proposed() && status == StoryStatus.STORY;
        vanished = false;
        criteria = new ArrayList<>(
                from.criteria().stream().map(StoryCriterion::new).toList());
        scope = new ArrayList<>(from.scope());
        after = new ArrayList<>(from.after());
    }

    /**
     * Takes over what the blueprints say now, part by part; a part a person has written stays as it is.
     *
     * @throws IllegalArgumentException for another story
     */
    public Regenerated regenerate(GeneratedStory from) {
        if (!from.id().equals(key)) {
            throw new IllegalArgumentException(from.id() + " is not " + key);
        }
        StoryText fresh = textOf(from);
        StoryText before = text;
        List<Criterion> criteriaBefore = criteria();
        boolean conflict = PARTS.stream().anyMatch(part -> isConflict(part, fresh));
        text = new StoryText(
                merged(StoryText::role, fresh), merged(StoryText::wish, fresh), merged(StoryText::reason, fresh));
        generated = fresh;
        follow(from);
        if (conflict) {
            return Regenerated.CONFLICT;
        }
        return text.equals(before) && criteria().equals(criteriaBefore) ? Regenerated.UNCHANGED : Regenerated.UPDATED;
    }

    private boolean isEdited(Function<StoryText, String> part) {
        return !part.apply(text).equals(part.apply(generated));
    }

    private boolean isConflict(Function<StoryText, String> part, StoryText fresh) {
        boolean changed = !part.apply(fresh).equals(part.apply(generated));
        return isEdited(part) && changed && !part.apply(fresh).equals(part.apply(text));
    }

    private String merged(Function<StoryText, String> part, StoryText fresh) {
        return part.apply(isEdited(part) ? text : fresh);
    }

    /** The blueprints no longer give this story; it stays until a person removes it. */
    public void vanish() {
        vanished = true;
    }

    /** Writes it in a person's words. */
    public void rewrite(StoryText own) {
        text = requireNonNull(own);
    }

    /**
     * Estimates it; 0 means not estimated.
     *
     * @throws IllegalArgumentException outside 0 to 100
     */
    public void estimate(int newPoints) {
        if (newPoints < 0 || newPoints > 100) {
            throw new IllegalArgumentException("Points go from 0 to 100, not: " + newPoints);
        }
        points = newPoints;
    }

    /** Says how badly it is wanted. */
    public void prioritise(Priority newPriority) {
        priority = requireNonNull(newPriority);
    }

    /** Partners decided to keep the variation: it is proposed no longer. */
    public void adopt() {
        proposed = false;
    }

    /** Partners decided that all do it: it is proposed no longer, and for all of them. */
    public void adoptForAll(List<String> codes) {
        adopt();
        scope = new ArrayList<>(codes);
    }

    /** A municipality follows the base after all; when no other has the variation, the story vanishes with what people wrote. */
    public void leave(String code) {
        if (scope.equals(List.of(code))) {
            vanish();
        } else {
            scope.remove(code);
        }
    }

    /**
     * The team understands it well enough to plan it.
     *
     * @throws NotReady while it is proposed only
     */
    public void makeReady() {
        if (proposed) {
            throw new NotReady(code + " is a proposal; partners decide on the difference first");
        }
        if (status == StoryStatus.STORY) {
            status = StoryStatus.READY;
        }
    }

    /**
     * It goes into a sprint.
     *
     * @throws NotReady while it is not ready
     */
    public void plan() {
        if (status != StoryStatus.READY && status != StoryStatus.PLANNED) {
            throw new NotReady(code + " is " + status.word() + "; only a ready story goes into a sprint");
        }
        status = StoryStatus.PLANNED;
    }

    /** It leaves the sprint unfinished. */
    public void unplan() {
        if (status == StoryStatus.PLANNED) {
            status = StoryStatus.READY;
        }
    }

    /**
     * A product owner has accepted it.
     *
     * @throws NotReady while it is in no sprint
     */
    public void finish() {
        if (status != StoryStatus.PLANNED && status != StoryStatus.DONE) {
            throw new NotReady(code + " is in no sprint, so there is nothing to accept");
        }
        status = StoryStatus.DONE;
    }

    /** Takes over progress recorded elsewhere, such as in a project folder. */
    public void record(StoryProgress progress) {
        status = progress.status();
        points = progress.points();
    }

    /** Gives it another place among the stories of its theme, as {@link BacklogOrder} says. */
    public void rank(long newRank) {
        rank = newRank;
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    /** Identity: the id the generator gave. */
    public String key() {
        return key;
    }

    public String code() {
        return code;
    }

    public String theme() {
        return theme;
    }

    public StoryKind kind() {
        return kind;
    }

    /** The story as it reads now. */
    public StoryText text() {
        return text;
    }

    /** What the blueprints gave last. */
    public StoryText generated() {
        return generated;
    }

    public List<Criterion> criteria() {
        return criteria.stream().map(StoryCriterion::criterion).toList();
    }

    /** Codes of the municipalities it is for. */
    public List<String> scope() {
        return List.copyOf(scope);
    }

    /** Keys of the stories it comes after. */
    public List<String> after() {
        return List.copyOf(after);
    }

    /** Name of the phase it belongs to. */
    public String phase() {
        return phase;
    }

    public Priority priority() {
        return priority;
    }

    public StoryStatus status() {
        return status;
    }

    public boolean isProposed() {
        return proposed;
    }

    public boolean isVanished() {
        return vanished;
    }

    /** 0 when not estimated. */
    public int points() {
        return points;
    }

    /** Its place among the stories of its theme: smaller comes first, see {@link BacklogOrder}. */
    public long rank() {
        return rank;
    }
}
