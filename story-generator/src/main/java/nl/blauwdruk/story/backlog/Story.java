package nl.blauwdruk.story.backlog;

import static java.util.Objects.requireNonNull;

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
import java.util.Optional;
import nl.blauwdruk.story.generation.Criterion;
import nl.blauwdruk.story.generation.GeneratedStory;
import nl.blauwdruk.story.generation.Priority;
import nl.blauwdruk.story.generation.StoryKind;

/** A user story in the product backlog: what the blueprints gave and what people made of it, kept apart. */
@Entity
@Table(name = "story")
public class Story {

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
    private StoryReview review;

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

    @Column(name = "story_value")
    private int value;

    @ElementCollection
    @CollectionTable(name = "story_left_finding", joinColumns = @JoinColumn(name = "story_id"))
    @OrderColumn(name = "position")
    private List<LeftFinding> leftFindings = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "story_lent_link", joinColumns = @JoinColumn(name = "story_id"))
    @OrderColumn(name = "position")
    private List<LentLink> lentLinks = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "story_label", joinColumns = @JoinColumn(name = "story_id"))
    @Column(name = "label")
    private List<String> labels = new ArrayList<>();

    @Embedded
    private CostOfDelay costOfDelay = new CostOfDelay();

    @Column(name = "points")
    private int points;

    @Column(name = "place")
    private long rank;

    @Column(name = "release_id")
    private Long release;

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
        StoryContent content = StoryContent.of(from);
        this.review = new StoryReview(content);
        write(content);
        follow(from);
    }

    /**
     * A story that people wrote themselves.
     *
     * @param place as for a generated one
     */
    public Story(OwnStory own, int place) {
        this.key = own.key();
        this.theme = own.theme();
        this.code = own.code();
        this.kind = StoryKind.OWN;
        this.rank = BacklogOrder.rankOf(place);
        this.scope = new ArrayList<>(own.scope());
        this.review = new StoryReview(own.content().copy());
        review.accept(own.by(), own.at());
        write(own.content());
    }

    /** A part of a story that was split. */
    Story(Story whole, String key, String code, StoryContent content) {
        this.key = key;
        this.code = code;
        this.theme = whole.theme;
        this.rank = whole.rank;
        this.kind = whole.kind;
        this.proposed = whole.proposed;
        this.scope = new ArrayList<>(whole.scope);
        this.after = new ArrayList<>(whole.after);
        this.labels = new ArrayList<>(whole.labels);
        this.review = new StoryReview(whole.review.generated().copy());
        this.review.splitFrom(whole.review.partOf().orElse(whole.key), whole.review);
        write(content);
    }

    private void follow(GeneratedStory from) {
        kind = from.kind();
        proposed = from.proposed() && status == StoryStatus.STORY;
        vanished =
                review.state() == ReviewState.DISMISSED || review.joinedInto().isPresent();
        scope = new ArrayList<>(from.scope());
        after = new ArrayList<>(from.after());
    }

    /**
     * Takes over what the blueprints say now, part by part; a part a person has written stays as it is.
     *
     * @throws IllegalArgumentException for another story
     */
    public Regenerated regenerate(GeneratedStory from) {
        return regenerate(from, from);
    }

    /**
     * The same, for a story that others were joined into.
     *
     * @param from what they give for all of them together
     * @param alone what they give for this one
     */
    Regenerated regenerate(GeneratedStory from, GeneratedStory alone) {
        if (!from.id().equals(review.partOf().orElse(key))) {
            throw new IllegalArgumentException(from.id() + " is not " + key);
        }
        StoryContent fresh = StoryContent.of(from);
        if (review.lacksValue()) {
            review.learnValue(fresh.value());
            value = value == 0 ? fresh.value() : value;
        }
        StoryContent before = content();
        StoryContent merged = ThreeWay.merge(review.generated(), fresh, before);
        boolean isSame = fresh.equals(review.generated()) && merged.equals(before);
        write(merged);
        review.follow(fresh, StoryContent.of(alone), merged);
        follow(from);
        if (isSame) {
            return Regenerated.UNCHANGED;
        }
        return review.state() == ReviewState.CONFLICT ? Regenerated.CONFLICT : Regenerated.UPDATED;
    }

    void write(StoryContent content) {
        text = content.text();
        criteria = new ArrayList<>(
                content.criteria().stream().map(StoryCriterion::new).toList());
        priority = content.priority();
        phase = content.phase();
        value = content.value();
    }

    /** How it reads, as one value. */
    public StoryContent content() {
        return new StoryContent(text, criteria(), priority, phase, value);
    }

    /** What is known beside how it reads; {@link Reviewing} changes it. */
    public StoryReview review() {
        return review;
    }

    List<LeftFinding> left() {
        return leftFindings;
    }

    /** The trace links it gave to the story it was joined into. */
    public List<LentLink> lentLinks() {
        return List.copyOf(lentLinks);
    }

    /** Remembers the trace links it gave away; none when it has them back. */
    public void lend(List<LentLink> links) {
        lentLinks = new ArrayList<>(links);
    }

    /** The findings about its quality that somebody leaves as they are. */
    public List<LeftFinding> leftFindings() {
        return List.copyOf(leftFindings);
    }

    void hide(boolean hidden) {
        vanished = hidden;
    }

    void spread(List<String> newScope, List<String> newAfter) {
        scope = new ArrayList<>(newScope);
        after = new ArrayList<>(newAfter);
    }

    /** The blueprints no longer give this story; it leaves the backlog and stays for a person to keep or to dismiss. */
    public void vanish() {
        review.vanish();
        vanished = review.state() != ReviewState.ACCEPTED || review.joinedInto().isPresent();
    }

    /** Writes it in a person's words. */
    public void rewrite(StoryText own) {
        text = requireNonNull(own);
        review.reconsider(content());
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

    /** Says what it costs to have it later. */
    public void costs(CostOfDelay newCost) {
        costOfDelay = requireNonNull(newCost);
    }

    /** Gives it these labels and no others. */
    public void label(StoryLabels newLabels) {
        labels = new ArrayList<>(newLabels.names());
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
            review.lookedAt(content());
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
        if (status != StoryStatus.STORY) {
            review.lookedAt(content());
        }
    }

    /** Gives it another place among the stories of its theme, as {@link BacklogOrder} says. */
    public void rank(long newRank) {
        rank = newRank;
    }

    /** Says which release it is meant for; null for none. */
    public void comesIn(Long newRelease) {
        release = newRelease;
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
        return review.generated().text();
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

    /** What people find it by beside its words. */
    public StoryLabels labels() {
        return StoryLabels.of(labels);
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

    /** Whether it is out of the backlog: no longer given, dismissed, or joined into another. */
    public boolean isVanished() {
        return vanished;
    }

    /** What it is worth, 1 to 10; 0 when that is not known. */
    public int value() {
        return value;
    }

    /** 0 when not estimated. */
    public int points() {
        return points;
    }

    public CostOfDelay costOfDelay() {
        return costOfDelay;
    }

    /** Empty until its cost of delay and its points are known. */
    public Optional<Wsjf> wsjf() {
        return costOfDelay.over(points);
    }

    /** Id of the {@link Release} it is meant for; empty while that is open. */
    public Optional<Long> release() {
        return Optional.ofNullable(release);
    }

    /** Its place among the stories of its theme: smaller comes first, see {@link BacklogOrder}. */
    public long rank() {
        return rank;
    }
}
