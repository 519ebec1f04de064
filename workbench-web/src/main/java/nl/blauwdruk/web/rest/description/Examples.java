package nl.blauwdruk.web.rest.description;

import java.util.Map;
import java.util.Optional;

/** What values look like, for names that mean the same everywhere; a resource may say better. */
final class Examples {

    /** Of the last piece of a path, where its name alone does not say which. */
    private static final Map<String, Object> OF_PATHS =
            Map.of("/themes/{key}", "wmo", "/blueprints/{key}", "wmo-basis");

    private static final Map<String, Object> OF_PARAMETERS =
            Map.of("theme", "wmo", "municipality", "0193", "code", "0193", "page", 1, "pageSize", 50, "q", "aanvraag");

    private static final Map<String, Object> OF_FIELDS = Map.ofEntries(
            Map.entry("theme", "wmo"),
            Map.entry("municipality", "0193"),
            Map.entry("code", "0193"),
            Map.entry("province", "Overijssel"),
            Map.entry("law", "Wet maatschappelijke ondersteuning 2015"),
            Map.entry("file", "wmo-zwolle.yaml"),
            Map.entry("revision", 3),
            Map.entry("login", "nadia"),
            Map.entry("byLogin", "nadia"),
            Map.entry("validFrom", "1900-01-01"),
            Map.entry("createdAt", "2026-03-02T09:30:00Z"),
            Map.entry("expiresAt", "2026-05-31T09:30:00Z"),
            Map.entry("lastUsedAt", "2026-03-02T10:15:00Z"),
            Map.entry("at", "2026-03-02T09:30:00Z"),
            Map.entry("secret", "told-once"));

    private Examples() {}

    static Optional<Object> ofParameter(String path, String name) {
        return OF_PATHS.entrySet().stream()
                .filter(example -> path.endsWith(example.getKey()) && path.endsWith("/{" + name + "}"))
                .map(Map.Entry::getValue)
                .findFirst()
                .or(() -> Optional.ofNullable(OF_PARAMETERS.get(name)));
    }

    static Optional<Object> ofField(String name) {
        return Optional.ofNullable(OF_FIELDS.get(name));
    }
}
