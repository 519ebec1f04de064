package nl.blauwdruk.web.search;

/**
 * Something that was found, as the API tells it.
 *
 * @param kind {@code term}, {@code blueprint}, {@code story} or {@code step}
 * @param key which one
 * @param theme key of its theme, or null
 * @param municipality name of its municipality; null when shared
 * @param title what it is called
 * @param detail a line that tells it from others of that name
 * @param page address of its page; null when it has none
 */
public record FoundResponse(
        String kind, String key, String theme, String municipality, String title, String detail, String page) {

    static FoundResponse from(Found found) {
        return new FoundResponse(
                found.kind().word(),
                found.key(),
                found.theme().orElse(null),
                found.municipality().orElse(null),
                found.title(),
                found.detail(),
                found.link().isEmpty() ? null : found.link());
    }
}
