package nl.blauwdruk.model.joining;

/** An answer that does not say enough to make a step of. */
public class UnclearAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is missing. */
    public enum Lack {
        /** None of the ways to do it was chosen. */
        CHOICE,
        /** The step has no name. */
        NAME,
        /** The name is the one of the base. */
        OTHER_NAME,
        /** Fewer than two parts. */
        PARTS,
        /** Nothing is written otherwise than in the base. */
        DIFFERENCE,
        /** There are not that many steps after it. */
        FOLLOWING,
        /** It stays where it was, or goes nowhere. */
        PLACE,
        /** Another answer already covers the step. */
        COVERED,
        /** Longer than a text may be. */
        SHORTER,
        /** There is no such step. */
        STEP,
        /** Not every step has an answer yet. */
        ANSWERS,
        /** Nothing is left to make a variant of. */
        ANYTHING
    }

    private final Lack lack;

    public UnclearAnswer(Lack lack) {
        super("An answer lacks " + lack);
        this.lack = lack;
    }

    /** What is missing; also the end of the message key. */
    public Lack lack() {
        return lack;
    }
}
