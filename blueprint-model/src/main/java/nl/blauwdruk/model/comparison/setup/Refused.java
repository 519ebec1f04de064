package nl.blauwdruk.model.comparison.setup;

/** The rules of consent do not allow this outcome now. */
public class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Refusal refusal;

    public Refused(Refusal refusal) {
        super(refusal.explanation());
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
