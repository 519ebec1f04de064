package nl.blauwdruk.web.rest;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import java.io.ByteArrayInputStream;

/**
 * Reads a text as JSON from end to end, before anything is made of it. What skips a field it does not know goes round for ever
 * when that field never ends.
 */
final class WellFormed {

    private static final int DEEPEST = 50;

    private WellFormed() {}

    /**
     * @param object whether it must be one, and not a list of one or a text
     * @throws JsonException when it is no JSON, not an object, or nested deeper than any form here
     */
    static byte[] json(byte[] text, boolean object) {
        try (JsonParser parser = Json.createParser(new ByteArrayInputStream(text))) {
            int depth = 0;
            boolean first = true;
            while (parser.hasNext()) {
                JsonParser.Event event = parser.next();
                if (first && object && event != JsonParser.Event.START_OBJECT && event != JsonParser.Event.VALUE_NULL) {
                    throw new JsonException("An object was asked for");
                }
                first = false;
                depth += step(event);
                if (depth > DEEPEST) {
                    throw new JsonException("Nested deeper than " + DEEPEST);
                }
            }
        }
        return text;
    }

    private static int step(JsonParser.Event event) {
        return switch (event) {
            case START_ARRAY, START_OBJECT -> 1;
            case END_ARRAY, END_OBJECT -> -1;
            default -> 0;
        };
    }
}
