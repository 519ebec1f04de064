package nl.blauwdruk.web.joining;

/** A colleague answered this step otherwise since it was read; both answers are still there. */
public class AnsweredMeanwhile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AnsweredMeanwhile() {
        super("Somebody else answered this step since");
    }
}
