package nl.blauwdruk.web.blueprint;

/**
 * Which revision of a blueprint there is now.
 *
 * @param ownerName null for a base
 */
public record BlueprintStamp(String key, String theme, String ownerName, int revision) {}
