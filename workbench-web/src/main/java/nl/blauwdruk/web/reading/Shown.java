package nl.blauwdruk.web.reading;

import java.util.Optional;

/**
 * A subject that is there for who asks.
 *
 * @param name what it is called
 * @param theme key of its theme
 * @param municipality CBS code of whose it is; empty when it is shared
 */
record Shown(Subject subject, String name, String theme, Optional<String> municipality) {}
