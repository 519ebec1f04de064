package nl.blauwdruk.model.comparison.setup;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.blauwdruk.model.blueprint.Fingerprint;

/** What partners say of one set-up difference: votes, remarks, a date, and in the end an outcome. It survives edits of the steps. */
@Entity
@Table(name = "setup_decision")
public class SetupDecision {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "setup_decision_seq")
    @SequenceGenerator(name = "setup_decision_seq", sequenceName = "setup_decision_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "theme_code")
    private String theme;

    @Column(name = "difference")
    private String difference;

    @Column(name = "municipality_code")
    private String municipality;

    @Column(name = "decide_before")
    private LocalDate before;

    @Column(name = "changes")
    private int changes;

    @ElementCollection
    @CollectionTable(name = "setup_vote", joinColumns = @JoinColumn(name = "decision_id"))
    @OrderColumn(name = "position")
    private List<Vote> votes = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "setup_remark", joinColumns = @JoinColumn(name = "decision_id"))
    @OrderColumn(name = "position")
    private List<DiscussionRemark> remarks = new ArrayList<>();

    @Embedded
    private Outcome outcome;

    protected SetupDecision() {} // for JPA

    /**
     * Nothing said yet.
     *
     * @param difference id of the difference
     * @param municipality code of the municipality whose variation it is
     */
    public SetupDecision(String theme, String difference, String municipality) {
        this.theme = requireNonNull(theme);
        this.difference = requireNonNull(difference);
        this.municipality = requireNonNull(municipality);
    }

    /**
     * Casts the vote of a municipality; a later one replaces its earlier one.
     *
     * @throws Refused when there is an outcome
     */
    public void vote(String voter, SetupChoice choice, String by, Instant at) {
        requireOpen();
        votes.removeIf(vote -> vote.municipality().equals(voter));
        votes.add(new Vote(voter, choice, by, at));
        changes++;
    }

    /** Adds to the discussion. */
    public void remark(String text, String by, Instant at) {
        remarks.add(new DiscussionRemark(text, by, at));
        changes++;
    }

    /** Says before when partners decide; null for no date. */
    public void decideBefore(LocalDate date) {
        before = date;
        changes++;
    }

    /**
     * Records what was decided.
     *
     * @param owner who does it
     * @param due before when; null for no date
     * @param breaksTies whether who records it is the programme's product owner
     * @param now the difference as it is now
     * @throws Refused when the rules of consent do not allow it, or there is an outcome already
     */
    public void record(
            SetupChoice choice,
            String by,
            Instant at,
            String owner,
            LocalDate due,
            boolean breaksTies,
            SetupDifference now) {
        requireOpen();
        Consent.missing(choice, municipality, votes, breaksTies).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
        outcome = new Outcome(choice, by, at, owner, due, now.meaning());
        changes++;
    }

    private void requireOpen() {
        if (outcome != null) {
            throw new Refused(Refusal.DECIDED);
        }
    }

    /** Opens it again: the outcome goes, votes and remarks stay. */
    public void reopen() {
        outcome = null;
        changes++;
    }

    /** <i>Klopt nog</i>: the outcome holds for what the steps mean now. */
    public void confirm(SetupDifference now) {
        if (outcome != null) {
            outcome = outcome.at(now.meaning());
            changes++;
        }
    }

    /** <i>Nakijken</i>: the steps mean something else than when it was decided. */
    public boolean isOutdated(Fingerprint now) {
        return outcome != null && !outcome.meaning().equals(now);
    }

    public Long id() {
        return id;
    }

    /** Grows with every change. */
    public int changes() {
        return changes;
    }

    public String theme() {
        return theme;
    }

    /** Id of the difference. */
    public String difference() {
        return difference;
    }

    /** Code of the municipality whose variation it is. */
    public String municipality() {
        return municipality;
    }

    public Optional<LocalDate> before() {
        return Optional.ofNullable(before);
    }

    public List<Vote> votes() {
        return List.copyOf(votes);
    }

    /** What a municipality voted. */
    public Optional<SetupChoice> voteOf(String voter) {
        return votes.stream()
                .filter(vote -> vote.municipality().equals(voter))
                .map(Vote::choice)
                .findFirst();
    }

    /**
     * Whether somebody who was called upon in the discussion has yet to answer, by a remark or by a vote. A decision answers for
     * all.
     *
     * @param login what they sign in with
     * @param name what others know them by
     */
    public boolean waitsForAnswerOf(String login, String name) {
        if (outcome != null) {
            return false;
        }
        for (int last = remarks.size() - 1; last >= 0 && !remarks.get(last).by().equals(name); last--) {
            if (remarks.get(last).mentions(login)) {
                return !hasVotedSince(remarks.get(last).at(), name);
            }
        }
        return false;
    }

    private boolean hasVotedSince(Instant moment, String name) {
        return votes.stream()
                .anyMatch(vote -> vote.by().equals(name) && !vote.at().isBefore(moment));
    }

    public List<DiscussionRemark> remarks() {
        return List.copyOf(remarks);
    }

    public Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }
}
