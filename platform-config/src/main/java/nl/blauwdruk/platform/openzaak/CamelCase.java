package nl.blauwdruk.platform.openzaak;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The keys of the zip as the API has them: {@code begin_geldigheid} is {@code beginGeldigheid} there. */
final class CamelCase {

    private static final Pattern NEXT_WORD = Pattern.compile("_([a-z0-9])");

    private CamelCase() {}

    static JsonValue of(JsonValue value) {
        if (value instanceof JsonObject object) {
            JsonObjectBuilder camel = Json.createObjectBuilder();
            TreeMap<String, JsonValue> fields = new TreeMap<>();
            object.forEach((key, field) -> fields.put(key(key), of(field)));
            fields.forEach(camel::add);
            return camel.build();
        }
        if (value instanceof JsonArray array) {
            JsonArrayBuilder camel = Json.createArrayBuilder();
            array.forEach(element -> camel.add(of(element)));
            return camel.build();
        }
        return value;
    }

    private static String key(String snake) {
        return NEXT_WORD.matcher(snake).replaceAll(next -> next.group(1).toUpperCase(Locale.ROOT));
    }
}
