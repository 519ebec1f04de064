package nl.blauwdruk.model.blueprint;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.blauwdruk.model.terminology.Wording;

/** One step of the journey with everything its lanes say; belongs to one blueprint and is changed through it. */
@Entity
@Table(name = "step")
public class Step {

    /** Longest name of a step or of anything in its lanes, in characters. */
    public static final int MAX_NAME = 200;
    /** Longest text in a lane, in characters. */
    public static final int MAX_TEXT = 4000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "step_seq")
    @SequenceGenerator(name = "step_seq", sequenceName = "step_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "blueprint_id")
    private Blueprint blueprint;

    @Column(name = "position")
    private int position;

    @Column(name = "local_id")
    private String key;

    @Column(name = "mark")
    private String mark;

    @Column(name = "phase_key")
    private String phase;

    @Column(name = "name")
    private String name;

    @Column(name = "applies_when")
    private String condition;

    @Column(name = "resident")
    private String resident = "";

    @Column(name = "frontstage")
    private String frontstage = "";

    @Column(name = "backstage")
    private String backstage = "";

    @Column(name = "evidence")
    private String evidence;

    @Column(name = "pain_point")
    private String painPoint;

    @Column(name = "experience")
    private Integer experience;

    @Embedded
    private TimeLimit timeLimit;

    /** Only on its way in or out: what is said of a step is kept as statements. */
    @Transient
    private Counterpart counterpart;

    @ElementCollection
    @CollectionTable(name = "step_channel", joinColumns = @JoinColumn(name = "step_id"))
    @Column(name = "channel")
    @OrderColumn(name = "position")
    private List<String> channels = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "step_stakeholder", joinColumns = @JoinColumn(name = "step_id"))
    @OrderColumn(name = "position")
    private List<Stakeholder> stakeholders = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "step_information", joinColumns = @JoinColumn(name = "step_id"))
    @OrderColumn(name = "position")
    private List<InformationItem> information = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "step_function", joinColumns = @JoinColumn(name = "step_id"))
    @OrderColumn(name = "position")
    private List<SystemFunction> functions = new ArrayList<>();

    @Transient
    private List<String> followers = List.of();

    protected Step() {} // for JPA

    private Step(String key, String name, String phase) {
        this.key = requireNonNull(key);
        this.name = requireNonNull(name);
        this.phase = requireNonNull(phase);
    }

    /**
     * A step that says nothing yet but its name.
     *
     * @param key its number within the blueprint, as the municipality writes it
     * @param phase key of its phase
     */
    public static Step named(String key, String name, String phase) {
        return new Step(key, name, phase);
    }

    /** Gives the step the identity a file says it has; without it the blueprint chooses one from the name. */
    public Step marked(String newMark) {
        mark = newMark;
        return this;
    }

    /** What a file says this step is in the base; null leaves that to the comparison. */
    public Step standsFor(Counterpart newCounterpart) {
        counterpart = newCounterpart;
        return this;
    }

    /** When the step applies; null means always. */
    public Step when(String newCondition) {
        condition = newCondition;
        return this;
    }

    /** The three texts; an empty text says that the file had none. */
    public Step tells(String newResident, String newFrontstage, String newBackstage) {
        resident = requireNonNull(newResident);
        frontstage = requireNonNull(newFrontstage);
        backstage = requireNonNull(newBackstage);
        return this;
    }

    /** What the resident can touch or see: letter, pass, screen; null for nothing. */
    public Step shows(String newEvidence) {
        evidence = newEvidence;
        return this;
    }

    /** What goes wrong here; null for nothing. */
    public Step hurts(String newPainPoint) {
        painPoint = newPainPoint;
        return this;
    }

    /**
     * How it feels, from -2 (heavy) to 2 (pleasant); null when not known.
     *
     * @throws IllegalArgumentException outside that range
     */
    public Step feels(Integer newExperience) {
        if (newExperience != null && Math.abs(newExperience) > 2) {
            throw new IllegalArgumentException("Experience goes from -2 to 2, not: " + newExperience);
        }
        experience = newExperience;
        return this;
    }

    /** How long it may take; null for no limit. */
    public Step within(TimeLimit newTimeLimit) {
        timeLimit = newTimeLimit;
        return this;
    }

    public Step through(List<String> newChannels) {
        channels = new ArrayList<>(newChannels);
        return this;
    }

    /** What a process model says may come right after; only for comparing what was just read, and never stored. */
    public Step leadsTo(List<String> newFollowers) {
        followers = List.copyOf(newFollowers);
        return this;
    }

    public Step with(Stakeholder stakeholder) {
        List<String> taken = stakeholders.stream().map(Stakeholder::mark).toList();
        stakeholders.add(stakeholder.marked(Marks.free(stakeholder.mark(), stakeholder.role(), taken)));
        return this;
    }

    public Step uses(InformationItem item) {
        List<String> taken = information.stream().map(InformationItem::mark).toList();
        information.add(item.marked(Marks.free(item.mark(), item.name(), taken)));
        return this;
    }

    public Step needs(SystemFunction function) {
        List<String> taken = functions.stream().map(SystemFunction::mark).toList();
        functions.add(function.marked(Marks.free(function.mark(), function.name(), taken)));
        return this;
    }

    void placeIn(Blueprint newBlueprint, int newPosition) {
        blueprint = newBlueprint;
        position = newPosition;
    }

    /** Digest of the meaning; {@code previous} is the mark of the step before, for order is meaning too. */
    Fingerprint fingerprint(String previous) {
        List<String> parts = new ArrayList<>(List.of(mark, previous, Wording.normalise(condition)));
        parts.add(timeLimit == null ? "" : timeLimit.meaning());
        channels.stream().map(Wording::normalise).sorted().forEach(channel -> parts.add("channel " + channel));
        stakeholders.stream().map(s -> "role " + s.fingerprint()).sorted().forEach(parts::add);
        information.stream().map(i -> "item " + i.fingerprint()).sorted().forEach(parts::add);
        functions.stream().map(f -> "function " + f.kind().word()).sorted().forEach(parts::add);
        return Fingerprint.of(parts);
    }

    public Long id() {
        return id;
    }

    /** Place in the journey, from 1. */
    public int position() {
        return position;
    }

    /** Key of the blueprint it belongs to; the step must be in one. */
    public String blueprintKey() {
        return blueprint.key();
    }

    /** Number as the municipality writes it; unique within the blueprint, without meaning outside it. */
    public String key() {
        return key;
    }

    /** Identity within the blueprint that survives renaming and renumbering. */
    public String mark() {
        return mark;
    }

    /** What its owner said it is in the base; empty when nobody said. */
    public Optional<Counterpart> counterpart() {
        return Optional.ofNullable(counterpart);
    }

    /** Key of the phase. */
    public String phase() {
        return phase;
    }

    public String name() {
        return name;
    }

    /** When the step applies; empty means always. */
    public Optional<String> condition() {
        return Optional.ofNullable(condition);
    }

    /** What the resident does or goes through; empty text when the file had none. */
    public String resident() {
        return resident;
    }

    public String frontstage() {
        return frontstage;
    }

    public String backstage() {
        return backstage;
    }

    public Optional<String> evidence() {
        return Optional.ofNullable(evidence);
    }

    public Optional<String> painPoint() {
        return Optional.ofNullable(painPoint);
    }

    /** From -2 (heavy) to 2 (pleasant). */
    public Optional<Integer> experience() {
        return Optional.ofNullable(experience);
    }

    public Optional<TimeLimit> timeLimit() {
        return Optional.ofNullable(timeLimit);
    }

    public List<String> channels() {
        return List.copyOf(channels);
    }

    public List<Stakeholder> stakeholders() {
        return List.copyOf(stakeholders);
    }

    public List<InformationItem> information() {
        return List.copyOf(information);
    }

    public List<SystemFunction> functions() {
        return List.copyOf(functions);
    }

    /** Keys of the steps that may come right after, where a process model says so; empty when only the order of the steps tells. */
    public List<String> followers() {
        return followers;
    }

    /** The roles with this part in the step, in the order given. */
    public List<String> roles(Raci raci) {
        return stakeholders.stream()
                .filter(stakeholder -> stakeholder.raci() == raci)
                .map(Stakeholder::role)
                .toList();
    }
}
