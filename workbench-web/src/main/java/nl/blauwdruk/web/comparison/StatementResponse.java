package nl.blauwdruk.web.comparison;

import java.time.Instant;
import java.util.List;
import nl.blauwdruk.model.blueprint.ElementId;
import nl.blauwdruk.model.blueprint.Lane;
import nl.blauwdruk.model.comparison.Kind;
import nl.blauwdruk.model.comparison.Statement;

/**
 * What someone said of steps.
 *
 * @param claim together, apart, kind or otherwise
 * @param subject the step that is apart, of a kind, otherwise, or described by its own municipality; absent when all are meant
 *     alike
 * @param steps ids of the steps
 * @param kind the kind that was said; absent otherwise
 * @param lanes the lanes that are otherwise than in the base; empty for other claims
 * @param ownWord whether a municipality said it of its own step as it describes it, in its file or by joining
 */
public record StatementResponse(
        String claim,
        String subject,
        List<String> steps,
        String kind,
        List<String> lanes,
        boolean ownWord,
        String by,
        Instant at,
        String because) {

    static StatementResponse from(Statement said) {
        return new StatementResponse(
                said.claim().word(),
                said.subject().map(ElementId::value).orElse(null),
                said.elements().stream().map(ElementId::value).toList(),
                said.kind().map(Kind::word).orElse(null),
                said.lanes().stream().map(Lane::word).toList(),
                said.isOwnWord(),
                said.by(),
                said.at(),
                said.because());
    }
}
