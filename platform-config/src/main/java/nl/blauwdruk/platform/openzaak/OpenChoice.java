package nl.blauwdruk.platform.openzaak;

import static java.util.Objects.requireNonNull;

/**
 * Something the pack fills with a default that a person at the municipality has to confirm or replace.
 *
 * @param key where it is in {@code omgeving/waarden.example.yaml}
 * @param value the default; empty text when there is none
 * @param question what to choose, in Dutch
 * @param reason why this default, in Dutch
 */
public record OpenChoice(String key, String value, String question, String reason) {

    public OpenChoice {
        requireNonNull(key);
        requireNonNull(value);
        requireNonNull(question);
        requireNonNull(reason);
    }
}
