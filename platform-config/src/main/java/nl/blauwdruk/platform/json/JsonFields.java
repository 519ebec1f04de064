package nl.blauwdruk.platform.json;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Fields of a JSON object, sorted by key. */
public final class JsonFields {

    private final SortedMap<String, JsonValue> fields = new TreeMap<>();

    /** Also when it is empty. */
    public JsonFields text(String key, String text) {
        return value(key, Json.createValue(text));
    }

    /** Only when it is not empty. */
    public JsonFields filled(String key, String text) {
        return text.isEmpty() ? this : text(key, text);
    }

    public JsonFields number(String key, int number) {
        return value(key, Json.createValue(number));
    }

    public JsonFields flag(String key, boolean flag) {
        return value(key, flag ? JsonValue.TRUE : JsonValue.FALSE);
    }

    public JsonFields nothing(String key) {
        return value(key, JsonValue.NULL);
    }

    public JsonFields texts(String key, Collection<String> texts) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        texts.forEach(array::add);
        return value(key, array.build());
    }

    public JsonFields value(String key, JsonValue value) {
        fields.put(key, value);
        return this;
    }

    public JsonObject json() {
        JsonObjectBuilder json = Json.createObjectBuilder();
        fields.forEach(json::add);
        return json.build();
    }

    /** Objects as an array, in their order. */
    public static JsonArray array(Collection<? extends JsonValue> values) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        values.forEach(array::add);
        return array.build();
    }

    /** As a file: indented, UTF-8, closed by a line end. */
    public static byte[] bytes(JsonStructure json) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(out)) {
            writer.write(json);
        }
        String text = out.toString(StandardCharsets.UTF_8).strip() + "\n";
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
