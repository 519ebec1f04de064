package nl.blauwdruk.web.comparison;

import java.time.Instant;
import java.util.List;
import nl.blauwdruk.model.blueprint.ElementId;
import nl.blauwdruk.model.comparison.Kind;
import nl.blauwdruk.model.comparison.Statement;

/**
 * What someone said of steps.
 *
 * @param claim together, apart or kind
 * @param subject the step that is apart or of a kind; absent when all are meant alike
 * @param steps ids of the steps
 * @param kind the kind that was said; absent otherwise
 */
public record StatementResponse(
        String claim, String subject, List<String> steps, String kind, String by, Instant at, String because) {

    static StatementResponse from(Statement said) {
        return new StatementResponse(
                said.claim().word(),
                said.subject().map(ElementId::value).orElse(null),
                said.elements().stream().map(ElementId::value).toList(),
                said.kind().map(Kind::word).orElse(null),
                said.by(),
                said.at(),
                said.because());
    }
}
