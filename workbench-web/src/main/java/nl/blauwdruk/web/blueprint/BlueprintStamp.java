package nl.blauwdruk.web.blueprint;

import nl.blauwdruk.model.blueprint.BlueprintStatus;
import nl.blauwdruk.web.access.Person;

/**
 * Which revision of a blueprint there is now.
 *
 * @param ownerCode CBS code, null for a base
 * @param ownerName null for a base
 * @param open whether everyone in the programme may see it
 */
public record BlueprintStamp(String key, String theme, String ownerCode, String ownerName, int revision, boolean open) {

    /** As the database tells it: a concept is open only when it was shared. */
    public BlueprintStamp(
            String key,
            String theme,
            String ownerCode,
            String ownerName,
            int revision,
            BlueprintStatus status,
            boolean shared) {
        this(
                key,
                theme,
                ownerCode,
                ownerName,
                revision,
                shared || ownerCode == null || status != BlueprintStatus.CONCEPT);
    }

    /** Whether this person may see it. */
    boolean isFor(Person person) {
        return open || person.isOf(ownerCode);
    }
}
