package nl.blauwdruk.story.sprint;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;

/** A story in a sprint; it is moved through its sprint, which knows whether the sprint still runs. */
@Entity
@Table(name = "sprint_item")
public class SprintItem {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sprint_item_seq")
    @SequenceGenerator(name = "sprint_item_seq", sequenceName = "sprint_item_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "sprint_id")
    private Sprint sprint;

    @Column(name = "story_key")
    private String story;

    @Column(name = "points")
    private int points;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private SprintItemState state = SprintItemState.TODO;

    @Column(name = "blocked_by")
    private String blocked;

    @Column(name = "accepted_by")
    private String acceptedBy;

    @Column(name = "accepted_on")
    private LocalDate acceptedOn;

    protected SprintItem() {} // for JPA

    SprintItem(Sprint sprint, String story, int points) {
        this.sprint = sprint;
        this.story = requireNonNull(story);
        this.points = points;
    }

    void move(SprintItemState from, SprintItemState to) {
        if (state != from) {
            throw new NotInThatState(story, state, from);
        }
        state = to;
    }

    void accept(String by, LocalDate on) {
        move(SprintItemState.TO_ACCEPT, SprintItemState.ACCEPTED);
        acceptedBy = requireNonNull(by);
        acceptedOn = requireNonNull(on);
        blocked = null;
    }

    void block(String reason) {
        blocked = reason;
    }

    /** Number of the sprint it is in. */
    public int sprintNumber() {
        return sprint.number();
    }

    /** Key of the story. */
    public String story() {
        return story;
    }

    /** Its estimate when it was planned. */
    public int points() {
        return points;
    }

    public SprintItemState state() {
        return state;
    }

    /** What holds it up; empty when nothing does. */
    public Optional<String> blocked() {
        return Optional.ofNullable(blocked);
    }

    public Optional<String> acceptedBy() {
        return Optional.ofNullable(acceptedBy);
    }

    public Optional<LocalDate> acceptedOn() {
        return Optional.ofNullable(acceptedOn);
    }
}
