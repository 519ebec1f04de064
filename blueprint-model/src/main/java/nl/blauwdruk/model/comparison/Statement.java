package nl.blauwdruk.model.comparison;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.blauwdruk.model.blueprint.ElementId;
import nl.blauwdruk.model.blueprint.Lane;

/**
 * What a person said about steps, by their identities: every comparison obeys it, whatever the engine finds.
 *
 * <p>It survives edits. Where a step it names is gone it sleeps, and wakes when that step comes back.
 */
@Entity
@Table(name = "alignment_statement")
public class Statement {

    /** Longest reason, in characters. */
    public static final int MAX_REASON = 500;

    private static final Set<Kind> SAYABLE = EnumSet.of(Kind.ADDED, Kind.MOVED, Kind.TERMINOLOGY, Kind.IDENTICAL);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "statement_seq")
    @SequenceGenerator(name = "statement_seq", sequenceName = "statement_seq", allocationSize = 50)
    private Long id;

    @SuppressWarnings("UnusedVariable") // read by JPA
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "alignment_id")
    private Alignment alignment;

    @Column(name = "position")
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(name = "claim")
    private Claim claim;

    @Column(name = "subject")
    private String subject;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private Kind kind;

    @ElementCollection
    @CollectionTable(name = "alignment_statement_element", joinColumns = @JoinColumn(name = "statement_id"))
    @Column(name = "element")
    private Set<String> elements = new LinkedHashSet<>();

    @Column(name = "lanes")
    private String lanes = "";

    @Column(name = "own_word")
    private boolean own;

    @Column(name = "said_by")
    private String by;

    @Column(name = "said_at")
    private LocalDateTime at; // UTC; JPA 3.1 knows no Instant

    @Column(name = "reason")
    private String because = "";

    protected Statement() {} // for JPA

    private Statement(Claim claim, ElementId subject, Kind kind, Collection<ElementId> elements) {
        this.claim = claim;
        this.subject = subject == null ? null : subject.value();
        this.kind = kind;
        new TreeSet<>(elements).forEach(element -> this.elements.add(element.value()));
    }

    /**
     * These steps are the same step of the service.
     *
     * @throws IllegalArgumentException for fewer than two
     */
    public static Statement together(Collection<ElementId> steps) {
        if (Set.copyOf(steps).size() < 2) {
            throw new IllegalArgumentException("One step is not together with anything: " + steps);
        }
        return new Statement(Claim.TOGETHER, null, null, steps);
    }

    /**
     * One step is not the same step as any of the others.
     *
     * @throws IllegalArgumentException when there are no others
     */
    public static Statement apart(ElementId step, Collection<ElementId> others) {
        Set<ElementId> rest = new TreeSet<>(others);
        rest.remove(step);
        if (rest.isEmpty()) {
            throw new IllegalArgumentException("There is nothing to keep apart from " + step);
        }
        return new Statement(Claim.APART, requireNonNull(step), null, rest);
    }

    /**
     * No two of these are the same step.
     *
     * @throws IllegalArgumentException for fewer than two
     */
    public static Statement allApart(Collection<ElementId> steps) {
        if (Set.copyOf(steps).size() < 2) {
            throw new IllegalArgumentException("There is nothing to keep apart: " + steps);
        }
        return new Statement(Claim.APART, null, null, steps);
    }

    /**
     * A step is of a kind: added (no base step is the same), moved, or the same at its own place under the same or another name.
     *
     * @throws IllegalArgumentException for a kind that follows from what is together
     */
    public static Statement ofKind(ElementId step, Kind kind) {
        if (!SAYABLE.contains(kind)) {
            throw new IllegalArgumentException(
                    "Whether a step is " + kind.word() + " follows from the steps it is together with");
        }
        return new Statement(Claim.KIND, requireNonNull(step), kind, Set.of(step));
    }

    /**
     * A step is otherwise than in the base in these lanes, though the words may look alike.
     *
     * @throws IllegalArgumentException when there are none
     */
    public static Statement otherwise(ElementId step, Collection<Lane> lanes) {
        if (lanes.isEmpty()) {
            throw new IllegalArgumentException("Nothing is otherwise in " + step);
        }
        Statement statement = new Statement(Claim.OTHERWISE, requireNonNull(step), null, Set.of(step));
        statement.lanes = lanes.stream().sorted().distinct().map(Lane::word).collect(Collectors.joining(" "));
        return statement;
    }

    /** The municipality of this step says it as it describes the step: in its file, or by joining. */
    public Statement asOwnWordOn(ElementId step) {
        subject = step.value();
        own = true;
        return this;
    }

    /**
     * Who said it, when and why; the reason may be empty.
     *
     * @throws IllegalArgumentException when the reason is too long
     */
    public Statement said(String newBy, Instant newAt, String newBecause) {
        if (newBecause.length() > MAX_REASON) {
            throw new IllegalArgumentException("A reason has at most " + MAX_REASON + " characters");
        }
        by = requireNonNull(newBy);
        at = LocalDateTime.ofInstant(newAt, ZoneOffset.UTC);
        because = requireNonNull(newBecause);
        return this;
    }

    void in(Alignment newAlignment, int newPosition) {
        alignment = newAlignment;
        position = newPosition;
    }

    /** Whether it says the same of the same steps, whoever said it. */
    boolean repeats(Statement other) {
        return claim == other.claim
                && kind == other.kind
                && lanes.equals(other.lanes)
                && subject().equals(other.subject())
                && elements.equals(other.elements);
    }

    /** Whether it names this step. */
    public boolean isAbout(ElementId step) {
        return step.value().equals(subject) || elements.contains(step.value());
    }

    public Long id() {
        return id;
    }

    /** Place among what was said of the theme; a later word outweighs an earlier one. */
    public int position() {
        return position;
    }

    public Claim claim() {
        return claim;
    }

    /** The step that is apart, of a kind, otherwise, or described by its own municipality; empty when all steps are meant alike. */
    public Optional<ElementId> subject() {
        return Optional.ofNullable(subject).map(ElementId::new);
    }

    /** The kind that was said. */
    public Optional<Kind> kind() {
        return Optional.ofNullable(kind);
    }

    /** The lanes that are otherwise; none for every other claim. */
    public Set<Lane> lanes() {
        List<String> words = List.of(lanes.split(" "));
        return Arrays.stream(Lane.values())
                .filter(lane -> words.contains(lane.word()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Lane.class)));
    }

    /** Whether a municipality said it of its own step, the subject, as it describes that step. */
    public boolean isOwnWord() {
        return own;
    }

    /** Whether it is the own word of the municipality of this step. */
    public boolean isOwnWordOn(ElementId step) {
        return own && step.value().equals(subject);
    }

    /** The steps, in a fixed order; for a subject the steps it is apart from. */
    public Set<ElementId> elements() {
        return elements.stream().map(ElementId::new).collect(Collectors.toCollection(TreeSet::new));
    }

    public String by() {
        return by;
    }

    public Instant at() {
        return at.toInstant(ZoneOffset.UTC);
    }

    /** Why; empty when nobody asked. */
    public String because() {
        return because;
    }
}
