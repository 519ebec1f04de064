package nl.blauwdruk.web.pack;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A record of a pack that was loaded, as the API shows it.
 *
 * @param blueprint key of the blueprint it was made from
 * @param sha256 hash of the zip
 */
public record PackRecordResponse(
        long id,
        String theme,
        String municipality,
        String blueprint,
        int revision,
        String sha256,
        Instant madeAt,
        String madeBy,
        String environment,
        LocalDate loadedOn) {

    static PackRecordResponse from(PackRecord record) {
        return new PackRecordResponse(
                record.id(),
                record.theme(),
                record.municipality(),
                record.blueprint(),
                record.revision(),
                record.sha256(),
                record.madeAt(),
                record.madeBy(),
                record.environment().orElse(null),
                record.loadedOn().orElse(null));
    }
}
