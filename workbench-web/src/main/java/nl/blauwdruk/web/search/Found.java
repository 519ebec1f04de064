package nl.blauwdruk.web.search;

import java.util.Optional;

/**
 * Something that was found.
 *
 * @param kind what it is
 * @param key which one
 * @param theme key of its theme
 * @param municipality name of the municipality it belongs to; empty when shared
 * @param title what it is called
 * @param detail a line that tells it from others of that name
 * @param link where it is, within the application; empty when it has no page
 */
public record Found(
        FoundKind kind,
        String key,
        Optional<String> theme,
        Optional<String> municipality,
        String title,
        String detail,
        String link) {}
