package nl.blauwdruk.model.joining;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.AttributeOverride;
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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.joining.UnclearAnswer.Lack;
import nl.blauwdruk.model.municipality.MunicipalityCode;

/** A municipality on its way to a variant of a theme: what it has answered so far. Any colleague can go on with it. */
@Entity
@Table(name = "joining")
public class Joining {

    /** Most extra steps a municipality can bring. */
    public static final int MAX_EXTRAS = 100;

    /** A longer silence is not work. */
    private static final Duration LONGEST_THOUGHT = Duration.ofMinutes(4);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "joining_seq")
    @SequenceGenerator(name = "joining_seq", sequenceName = "joining_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "theme_code")
    private String theme;

    @Embedded
    @AttributeOverride(name = "code", column = @Column(name = "municipality_code"))
    private MunicipalityCode municipality;

    @Column(name = "municipality_name")
    private String municipalityName;

    @Column(name = "last_at")
    private LocalDateTime lastAt; // UTC; JPA 3.1 knows no Instant

    @Column(name = "seconds_spent")
    private long secondsSpent;

    @Column(name = "variant_key")
    private String variant;

    @ElementCollection
    @CollectionTable(name = "joining_answer", joinColumns = @JoinColumn(name = "joining_id"))
    @OrderColumn(name = "position")
    private List<Answer> answers = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "joining_extra", joinColumns = @JoinColumn(name = "joining_id"))
    @OrderColumn(name = "position")
    private List<Extra> extras = new ArrayList<>();

    protected Joining() {} // for JPA

    public Joining(String theme, MunicipalityCode municipality, String municipalityName, Instant at) {
        this.theme = requireNonNull(theme);
        this.municipality = requireNonNull(municipality);
        this.municipalityName = requireNonNull(municipalityName);
        this.lastAt = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    /**
     * Records what the municipality says of a step; a later word replaces an earlier one.
     *
     * @throws UnclearAnswer when no step can be made of it
     */
    public void answer(Answer answer, Blueprint base, Instant at) {
        new AnswerCheck(Walk.of(base, this)).check(answer);
        List<Answer> all = new ArrayList<>(answers);
        all.removeIf(other -> other.step().equals(answer.step()));
        all.add(answer);
        answers = all;
        worked(at);
    }

    /**
     * Adds a step the base does not have.
     *
     * @return its number
     * @throws UnclearAnswer when it has no name or comes after no step of the base
     */
    public int add(Extra extra, Blueprint base, Instant at) {
        new AnswerCheck(Walk.of(base, this)).check(extra);
        if (extras.size() >= MAX_EXTRAS) {
            throw new UnclearAnswer(Lack.SHORTER);
        }
        int number = extras.stream().mapToInt(Extra::number).max().orElse(0) + 1;
        List<Extra> all = new ArrayList<>(extras);
        all.add(extra.numbered(number));
        extras = all;
        worked(at);
        return number;
    }

    /** Takes an extra step back; nothing happens when it is not there. */
    public void remove(int number, Instant at) {
        List<Extra> all = new ArrayList<>(extras);
        if (all.removeIf(extra -> extra.number() == number)) {
            extras = all;
            worked(at);
        }
    }

    /** Looks at the walk again without an answer, such as after a night: the silence before does not count as work. */
    public void resume(Instant at) {
        lastAt = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private void worked(Instant at) {
        Duration gap = Duration.between(lastAt.toInstant(ZoneOffset.UTC), at);
        if (!gap.isNegative()) {
            secondsSpent += Math.min(gap.toSeconds(), LONGEST_THOUGHT.toSeconds());
        }
        resume(at);
    }

    /** The variant was made; the answers stay, so that one can see what it came from. */
    public void becomes(String variantKey) {
        variant = requireNonNull(variantKey);
    }

    /** Its variant is gone: the municipality walks again, from what it said before. */
    public void reopen(Instant at) {
        variant = null;
        resume(at);
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    /** Key of the theme. */
    public String theme() {
        return theme;
    }

    public MunicipalityCode municipality() {
        return municipality;
    }

    public String municipalityName() {
        return municipalityName;
    }

    /** When somebody last worked on it. */
    public Instant lastAt() {
        return lastAt.toInstant(ZoneOffset.UTC);
    }

    /** How long people have worked on it. */
    public Duration spent() {
        return Duration.ofSeconds(secondsSpent);
    }

    /** Key of the variant that came of it; empty while it is under way. */
    public Optional<String> variant() {
        return Optional.ofNullable(variant);
    }

    public boolean isOpen() {
        return variant == null;
    }

    public Optional<Answer> answerTo(Step step) {
        return answers.stream()
                .filter(answer -> answer.step().equals(step.mark()))
                .findFirst();
    }

    public List<Answer> answers() {
        return List.copyOf(answers);
    }

    /** In the order in which they were added. */
    public List<Extra> extras() {
        return List.copyOf(extras);
    }

    public List<Extra> extrasAfter(Step step) {
        return extras.stream()
                .filter(extra -> extra.after().equals(step.mark()))
                .toList();
    }
}
