package nl.blauwdruk.story.backlog;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a person wrote as acceptance criteria cannot be read; says which lines. */
public class UnreadableCriteria extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    /** @param faults at least one */
    public UnreadableCriteria(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("; ")));
        this.faults = List.copyOf(faults);
    }

    /** In the order in which they were found. */
    public List<Fault> faults() {
        return faults;
    }

    /** What can be wrong. */
    public enum Kind {
        /** There is no scenario at all. */
        NONE,
        /** A line that does not begin with a word of a step. */
        NO_STEP,
        /** A text before the first scenario. */
        BEFORE_SCENARIO,
        /** A background, a rule, examples or a tag, which a criterion does not have. */
        NO_SCENARIO,
        NO_NAME,
        NO_STEPS,
        DOUBLE_NAME,
        /** A table or a text below a step. */
        MORE_LINES;

        /** The word in message keys. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * A wrong line.
     *
     * @param line from 1
     * @param text what stands there
     */
    public record Fault(Kind kind, int line, String text) {

        @Override
        public String toString() {
            return "line " + line + ": " + kind.word() + " (" + text + ")";
        }
    }
}
