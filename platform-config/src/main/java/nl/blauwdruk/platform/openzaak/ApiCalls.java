package nl.blauwdruk.platform.openzaak;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.blauwdruk.platform.json.JsonFields;

/**
 * A zaaktype as calls of the Catalogi API, for who has no access to the import screen.
 *
 * <p>An address the server gives is not known before: a call says under which name its answer is kept ({@code keep}), and later calls use that name in double braces. The catalogue is one to fill in.
 */
final class ApiCalls {

    private static final String CATALOGUS = "catalogus";

    private final Map<Resource, List<CatalogusObject>> objects;
    private final Map<String, String> placeholders = new HashMap<>();

    ApiCalls(Map<Resource, List<CatalogusObject>> objects) {
        this.objects = objects;
        objects.values().stream()
                .flatMap(List::stream)
                .forEach(object -> placeholders.put(object.url(), "{{" + name(object) + "}}"));
    }

    JsonObject json() {
        List<JsonObject> calls = new ArrayList<>();
        objects.forEach((resource, all) -> all.forEach(object -> calls.add(call(resource, object))));
        return new JsonFields()
                .text("format", "blauwdruk-api-calls/1")
                .text("server", "{{openzaak.url}}")
                .value("calls", JsonFields.array(calls))
                .json();
    }

    private JsonObject call(Resource resource, CatalogusObject object) {
        return new JsonFields()
                .text("method", "POST")
                .text("path", "/catalogi/api/v1/" + resource.path())
                .text("keep", name(object))
                .value("body", CamelCase.of(body(object)))
                .json();
    }

    /** Without what the server gives itself: the address, and of a decision the zaaktypen. */
    private JsonValue body(CatalogusObject object) {
        JsonFields body = new JsonFields();
        object.json().forEach((key, value) -> {
            if (key.equals(CATALOGUS)) {
                body.text(key, "{{openzaak.catalogus}}");
            } else if (!key.equals("url") && !key.equals("zaaktypen")) {
                body.value(key, placed(value));
            }
        });
        return body.json();
    }

    private JsonValue placed(JsonValue value) {
        return switch (value.getValueType()) {
            case STRING -> {
                String text = ((JsonString) value).getString();
                yield Json.createValue(placeholders.getOrDefault(text, text));
            }
            case ARRAY ->
                JsonFields.array(value.asJsonArray().stream().map(this::placed).toList());
            default -> value;
        };
    }

    private static String name(CatalogusObject object) {
        String url = object.url();
        return object.resource().path() + url.substring(url.lastIndexOf('/'));
    }
}
