package nl.blauwdruk.web.blueprint;

import java.io.Serializable;
import java.time.LocalDate;
import nl.blauwdruk.model.blueprint.BlueprintStatus;

/**
 * A blueprint in a list.
 *
 * @param ownerCode CBS code, null for a base
 * @param ownerName null for a base
 * @param date null when the file named none
 */
public record BlueprintRow(
        String key,
        String theme,
        String ownerCode,
        String ownerName,
        String title,
        BlueprintStatus status,
        String edition,
        LocalDate date,
        int revision,
        int steps,
        boolean shared)
        implements Serializable {

    /** Whether only its municipality sees it. */
    public boolean isPrivate() {
        return !shared && ownerCode != null && status == BlueprintStatus.CONCEPT;
    }
}
