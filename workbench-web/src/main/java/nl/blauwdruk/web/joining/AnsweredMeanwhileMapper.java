package nl.blauwdruk.web.joining;

import jakarta.ws.rs.ext.Provider;
import nl.blauwdruk.web.rest.RefusalAs;

/** Two answers to one step: the second is told so. */
@Provider
public class AnsweredMeanwhileMapper extends RefusalAs<AnsweredMeanwhile> {

    private static final int PRECONDITION_FAILED = 412;

    public AnsweredMeanwhileMapper() {
        super(PRECONDITION_FAILED, "changed-since");
    }
}
