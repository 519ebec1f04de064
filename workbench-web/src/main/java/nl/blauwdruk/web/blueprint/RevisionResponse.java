package nl.blauwdruk.web.blueprint;

import java.time.Instant;
import nl.blauwdruk.model.blueprint.Revision;

/** A revision of a blueprint as the list of the API shows it: who made it, when and why. */
public record RevisionResponse(String blueprint, int number, Instant at, String by, String reason) {

    static RevisionResponse from(Revision revision) {
        return new RevisionResponse(
                revision.blueprintKey(), revision.number(), revision.at(), revision.by(), revision.reason());
    }
}
