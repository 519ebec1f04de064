package nl.blauwdruk.web.joining;

import jakarta.ws.rs.ext.Provider;
import nl.blauwdruk.model.joining.UnclearAnswer;
import nl.blauwdruk.web.rest.RefusalAs;

/** An answer no step can be made of. */
@Provider
public class UnclearAnswerMapper extends RefusalAs<UnclearAnswer> {

    public UnclearAnswerMapper() {
        super(UNPROCESSABLE, "unclear-answer");
    }

    @Override
    protected String detail(UnclearAnswer refused) {
        return refused.lack() + " is missing or not possible here.";
    }
}
