package nl.blauwdruk.platform.pack.check;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import nl.blauwdruk.platform.openzaak.CatalogusRequirement;
import nl.blauwdruk.platform.openzaak.Resource;

/** An object in the zaaktype zip, read without trust. */
public record ZaakObject(Resource resource, JsonObject json) {

    /** The text of a field; empty when it is absent or something else. */
    public String text(String field) {
        return json.get(field) instanceof JsonString text ? text.getString() : "";
    }

    /** The number of a field; -1 when it is absent or something else. */
    public int number(String field) {
        return json.get(field) instanceof JsonNumber number ? number.intValue() : -1;
    }

    /** The field as an object; empty when it is absent or something else. */
    public JsonObject object(String field) {
        return json.get(field) instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
    }

    /** The texts of a field: one, or those of an array. */
    public List<String> texts(String field) {
        if (json.get(field) instanceof jakarta.json.JsonArray array) {
            return array.stream()
                    .filter(JsonString.class::isInstance)
                    .map(value -> ((JsonString) value).getString())
                    .toList();
        }
        return text(field).isEmpty() ? List.of() : List.of(text(field));
    }

    /** Whether the field says anything. */
    public boolean has(String field) {
        JsonValue value = json.get(field);
        return value != null
                && value != JsonValue.NULL
                && !(value instanceof JsonString s && s.getString().isEmpty());
    }

    /** Last segment of its address. */
    public String id() {
        String url = text("url");
        return url.substring(url.lastIndexOf('/') + 1);
    }

    /** The object in words of a reader. */
    public String title() {
        String name = CatalogusRequirement.NAMES.stream()
                .filter(this::has)
                .map(field -> field.equals("volgnummer") ? "volgnummer " + number(field) : text(field))
                .findFirst()
                .orElse("zonder naam");
        return resource.file() + " '" + name + "'";
    }
}
