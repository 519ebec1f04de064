package nl.blauwdruk.model.joining;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.comparison.Difference;
import nl.blauwdruk.model.terminology.Wording;

/** What a municipality says of one step of the base. */
@Embeddable
public class Answer {

    @Column(name = "step_mark")
    private String step;

    @Enumerated(EnumType.STRING)
    @Column(name = "choice")
    private Choice choice;

    @Enumerated(EnumType.STRING)
    @Column(name = "setup")
    private Setup setup;

    @Column(name = "own_name")
    private String name;

    @Column(name = "parts")
    private String parts;

    @Column(name = "merges")
    private int merges;

    @Column(name = "goes_before")
    private boolean before;

    @Column(name = "target_mark")
    private String target;

    @Column(name = "people")
    private String people;

    @Column(name = "channels")
    private String channels;

    @Column(name = "duration")
    private String duration;

    @Column(name = "duration_basis")
    private String basis;

    @Column(name = "information")
    private String information;

    @Column(name = "reason")
    private String reason;

    protected Answer() {} // for JPA

    private Answer(String step, Choice choice, Setup setup) {
        this.step = requireNonNull(step);
        this.choice = requireNonNull(choice);
        this.setup = setup;
    }

    /** <i>Zo doen wij het.</i> */
    public static Answer same(String step) {
        return new Answer(step, Choice.SAME, null);
    }

    /** The same step under another name. */
    public static Answer inOtherWords(String step, String name) {
        return new Answer(step, Choice.OTHER_WORDS, null).called(name);
    }

    /** The municipality does not do this. */
    public static Answer notDone(String step, String reason) {
        Answer answer = new Answer(step, Choice.NOT_DONE, null);
        answer.reason = blankToNull(reason);
        return answer;
    }

    /** The same step with other people, channel, term or information. */
    public static Answer inside(String step, LaneTexts lanes) {
        return new Answer(step, Choice.OTHER_SETUP, Setup.INSIDE).with(lanes);
    }

    /** Several steps for this one. */
    public static Answer split(String step, List<String> names) {
        Answer answer = new Answer(step, Choice.OTHER_SETUP, Setup.SPLIT);
        answer.parts = String.join("\n", names);
        return answer;
    }

    /**
     * One step for this one and those after it.
     *
     * @param following how many of the next steps it takes in
     */
    public static Answer merged(String step, int following, String name) {
        Answer answer = new Answer(step, Choice.OTHER_SETUP, Setup.MERGED).called(name);
        answer.merges = following;
        return answer;
    }

    /** The same step right before or after another step of the base. */
    public static Answer moved(String step, boolean before, String target, LaneTexts lanes) {
        Answer answer = new Answer(step, Choice.OTHER_SETUP, Setup.MOVED).with(lanes);
        answer.before = before;
        answer.target = target;
        return answer;
    }

    /** The same answer with another name for the step; blank for the name in the base. */
    public Answer called(String newName) {
        name = blankToNull(newName);
        return this;
    }

    private Answer with(LaneTexts lanes) {
        people = lanes.people();
        channels = lanes.channels();
        duration = lanes.duration();
        basis = lanes.basis();
        information = lanes.information();
        return this;
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Mark of the base step it is about. */
    public String step() {
        return step;
    }

    public Choice choice() {
        return choice;
    }

    /** What is otherwise; empty unless the set-up is. */
    public Optional<Setup> setup() {
        return Optional.ofNullable(setup);
    }

    boolean is(Setup one) {
        return setup == one;
    }

    /** Its own name; empty when it is called as in the base. */
    public Optional<String> name() {
        return Optional.ofNullable(name);
    }

    /** Names of the parts of a split step. */
    public List<String> parts() {
        return LaneTexts.lines(parts);
    }

    /** How many of the next steps it takes in. */
    public int merges() {
        return merges;
    }

    public boolean isBefore() {
        return before;
    }

    /** Mark of the base step it happens before or after; empty unless it moved. */
    public Optional<String> target() {
        return Optional.ofNullable(target);
    }

    /** What is otherwise in its lanes. */
    public LaneTexts lanes() {
        return new LaneTexts(people, channels, duration, basis, information);
    }

    /** Why it is not done; empty when nobody wrote it. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /** What this answer makes different inside the step, compared with the base. */
    public Set<Difference> differences(Step base) {
        Set<Difference> all = EnumSet.noneOf(Difference.class);
        LaneTexts unlike = lanes().unlike(base);
        addIf(name != null && !Wording.same(name, base.name()), Difference.TERMINOLOGY, all);
        addIf(unlike.people() != null, Difference.STAKEHOLDER, all);
        addIf(unlike.channels() != null, Difference.CHANNEL, all);
        addIf(unlike.duration() != null && !sameDuration(base), Difference.TERM, all);
        addIf(unlike.information() != null, Difference.INFORMATION, all);
        return all;
    }

    private boolean sameDuration(Step base) {
        return Wording.same(
                duration, base.timeLimit().map(limit -> limit.duration()).orElse(""));
    }

    private static void addIf(boolean differs, Difference difference, Set<Difference> all) {
        if (differs) {
            all.add(difference);
        }
    }

    /** Everything it says, to tell whether somebody said something else since. */
    public String stamp() {
        return Integer.toHexString(
                Objects.hash(step, choice, setup, name, parts, merges, before, target, lanes(), reason));
    }
}
