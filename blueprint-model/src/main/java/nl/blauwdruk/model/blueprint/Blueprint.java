package nl.blauwdruk.model.blueprint;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
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
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.blauwdruk.model.municipality.MunicipalityCode;
import nl.blauwdruk.model.terminology.Wording;

/**
 * The ideal journey of a resident through a service, step by step.
 *
 * <p>Without owner it is the base of its theme; with an owner it is that municipality's variant.
 */
@Entity
@Table(name = "blueprint")
public class Blueprint {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "blueprint_seq")
    @SequenceGenerator(name = "blueprint_seq", sequenceName = "blueprint_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "code")
    private String key;

    @Column(name = "revision")
    private int revision = 1;

    @Column(name = "theme_code")
    private String theme;

    @Embedded
    @AttributeOverride(name = "code", column = @Column(name = "owner_code"))
    private MunicipalityCode owner;

    @Column(name = "owner_name")
    private String ownerName;

    @Column(name = "title")
    private String title;

    @Column(name = "edition")
    private String edition = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private BlueprintStatus status = BlueprintStatus.CONCEPT;

    @Column(name = "shared")
    private boolean shared = true;

    @Column(name = "dated")
    private LocalDate date;

    @Column(name = "audience")
    private String audience = "";

    @Column(name = "occasion")
    private String occasion = "";

    @Column(name = "outcome")
    private String outcome = "";

    @Embedded
    private ResidentCheck residentCheck;

    @ElementCollection
    @CollectionTable(name = "blueprint_remark", joinColumns = @JoinColumn(name = "blueprint_id"))
    @OrderColumn(name = "position")
    private List<Remark> remarks = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "blueprint_phase", joinColumns = @JoinColumn(name = "blueprint_id"))
    @OrderColumn(name = "position")
    private List<Phase> phases = new ArrayList<>();

    @OneToMany(mappedBy = "blueprint", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Step> steps = new ArrayList<>();

    protected Blueprint() {} // for JPA

    private Blueprint(String key, String theme, String title) {
        this.key = requireNonNull(key);
        this.theme = requireNonNull(theme);
        this.title = requireNonNull(title);
    }

    /** The shared journey of a theme. */
    public static Blueprint base(String key, String theme, String title) {
        return new Blueprint(key, theme, title);
    }

    /** The journey of one municipality. */
    public static Blueprint variant(String key, String theme, String title, MunicipalityCode owner, String ownerName) {
        Blueprint variant = new Blueprint(key, theme, title);
        variant.owner = requireNonNull(owner);
        variant.ownerName = requireNonNull(ownerName);
        return variant;
    }

    /** For whom the service is, what starts it and what has come of it at the end; empty texts where not known. */
    public Blueprint serves(String newAudience, String newOccasion, String newOutcome) {
        audience = requireNonNull(newAudience);
        occasion = requireNonNull(newOccasion);
        outcome = requireNonNull(newOutcome);
        return this;
    }

    /** Edition as its owner counts it, with the day and how far it has come. */
    public Blueprint publishedAs(String newEdition, LocalDate newDate, BlueprintStatus newStatus) {
        edition = requireNonNull(newEdition);
        date = newDate;
        status = requireNonNull(newStatus);
        return this;
    }

    /** The check with residents and what they said; null for none. */
    public Blueprint checkedBy(ResidentCheck check, List<Remark> newRemarks) {
        residentCheck = check;
        remarks = new ArrayList<>(newRemarks);
        return this;
    }

    public Blueprint add(Phase phase) {
        if (phase(phase.key()).isPresent()) {
            throw new IllegalArgumentException("Phase " + phase.key() + " is there already");
        }
        phases.add(phase);
        return this;
    }

    /**
     * Puts a step at the end of the journey and gives it an identity where it has none.
     *
     * @throws IllegalArgumentException when its key is taken or its phase unknown
     */
    public Blueprint add(Step step) {
        if (step(step.key()).isPresent()) {
            throw new IllegalArgumentException("Step " + step.key() + " is there already");
        }
        if (phase(step.phase()).isEmpty()) {
            throw new IllegalArgumentException("Step " + step.key() + " is in unknown phase " + step.phase());
        }
        step.marked(Marks.free(
                step.mark(), step.name(), steps.stream().map(Step::mark).toList()));
        step.placeIn(this, steps.size() + 1);
        steps.add(step);
        return this;
    }

    /**
     * Takes over content of a newer reading of the same blueprint, keeping the identity of steps it still knows.
     *
     * @throws IllegalArgumentException when the other is another blueprint
     */
    public void become(Blueprint newer) {
        if (!key.equals(newer.key)) {
            throw new IllegalArgumentException(key + " cannot become " + newer.key);
        }
        List<Step> before = List.copyOf(steps);
        revision++;
        title = newer.title;
        serves(newer.audience, newer.occasion, newer.outcome);
        publishedAs(newer.edition, newer.date, newer.status);
        checkedBy(newer.residentCheck, newer.remarks);
        phases = new ArrayList<>(newer.phases);
        steps.clear();
        newer.steps.forEach(step -> add(step.marked(knownMark(step, before, newer.steps))));
    }

    /** A step that kept its name keeps its identity; one that only kept its number does too, unless the name moved elsewhere. */
    private static String knownMark(Step step, List<Step> before, List<Step> after) {
        Optional<Step> sameMark =
                before.stream().filter(b -> b.mark().equals(step.mark())).findFirst();
        Optional<Step> sameName =
                before.stream().filter(b -> Wording.same(b.name(), step.name())).findFirst();
        Optional<Step> renamed = before.stream()
                .filter(b -> b.key().equals(step.key()))
                .filter(b -> after.stream().noneMatch(a -> Wording.same(a.name(), b.name())))
                .findFirst();
        return sameMark.or(() -> sameName).or(() -> renamed).map(Step::mark).orElse(step.mark());
    }

    /** Everything in this blueprint that can be traced, in the order of the journey: each step, then what is in its lanes. */
    public List<Element> elements() {
        List<Element> elements = new ArrayList<>();
        String previous = "";
        for (Step step : steps) {
            addElementsOf(step, previous, elements);
            previous = step.mark();
        }
        return elements;
    }

    private void addElementsOf(Step step, String previous, List<Element> elements) {
        ElementId id = ElementId.ofStep(key, step.mark());
        elements.add(new Element(id, Lane.STEP, step.mark(), step.name(), step.fingerprint(previous)));
        for (Stakeholder s : step.stakeholders()) {
            elements.add(element(id, Lane.STAKEHOLDER, step, s.mark(), s.role(), s.fingerprint()));
        }
        for (InformationItem i : step.information()) {
            elements.add(element(id, Lane.INFORMATION, step, i.mark(), i.name(), i.fingerprint()));
        }
        for (SystemFunction f : step.functions()) {
            elements.add(element(id, Lane.SYSTEM, step, f.mark(), f.name(), f.fingerprint()));
        }
    }

    private static Element element(
            ElementId step, Lane lane, Step of, String mark, String name, Fingerprint fingerprint) {
        return new Element(step.in(lane, mark), lane, of.mark(), name, fingerprint);
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    /** Identifier in files and addresses, unique over all themes, such as {@code minima-zwolle}. */
    public String key() {
        return key;
    }

    /** Number of the current revision, from 1; it grows with every change. */
    public int revision() {
        return revision;
    }

    /** Key of the theme. */
    public String theme() {
        return theme;
    }

    public boolean isBase() {
        return owner == null;
    }

    /** The municipality whose variant this is; empty for the base. */
    public Optional<MunicipalityCode> owner() {
        return Optional.ofNullable(owner);
    }

    /** Name of the owner; <i>Basis</i> for the base. */
    public String ownerName() {
        return ownerName == null ? "Basis" : ownerName;
    }

    public String title() {
        return title;
    }

    public String edition() {
        return edition;
    }

    /** Keeps a concept of a municipality to that municipality until it is shared. */
    public void keepPrivate() {
        shared = false;
    }

    /** Shows it to the whole programme. */
    public void share() {
        shared = true;
    }

    /** Whether the whole programme may see it: a base and what is checked or adopted always, a concept once shared. */
    public boolean isShared() {
        return shared || isBase() || status != BlueprintStatus.CONCEPT;
    }

    public BlueprintStatus status() {
        return status;
    }

    public Optional<LocalDate> date() {
        return Optional.ofNullable(date);
    }

    public String audience() {
        return audience;
    }

    /** What makes a resident begin. */
    public String occasion() {
        return occasion;
    }

    public String outcome() {
        return outcome;
    }

    public Optional<ResidentCheck> residentCheck() {
        return Optional.ofNullable(residentCheck);
    }

    public List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    public List<Phase> phases() {
        return List.copyOf(phases);
    }

    public Optional<Phase> phase(String phaseKey) {
        return phases.stream().filter(phase -> phase.key().equals(phaseKey)).findFirst();
    }

    /** The steps in the order of the journey. */
    public List<Step> steps() {
        return List.copyOf(steps);
    }

    public List<Step> stepsIn(Phase phase) {
        return steps.stream().filter(step -> step.phase().equals(phase.key())).toList();
    }

    public Optional<Step> step(String stepKey) {
        return steps.stream().filter(step -> step.key().equals(stepKey)).findFirst();
    }
}
