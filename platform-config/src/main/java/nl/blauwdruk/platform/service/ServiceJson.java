package nl.blauwdruk.platform.service;

import jakarta.json.Json;
import jakarta.json.JsonMergePatch;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.blauwdruk.model.blueprint.Raci;
import nl.blauwdruk.platform.json.JsonFields;

/**
 * A service as JSON ({@code service.schema.json}): maps by key and no arrays, so that a merge patch says just what differs. Never an explicit null.
 *
 * <p>Where the parts come from is not in it, for that differs in every variant; see the pack's {@code herkomst.json}.
 */
public final class ServiceJson {

    /** Name and edition of the format. */
    public static final String FORMAT = "blauwdruk-dienst/1";

    private ServiceJson() {}

    public static JsonObject of(Service service) {
        JsonFields fields = new JsonFields()
                .filled("format", FORMAT)
                .filled("key", service.key())
                .filled("theme", service.theme());
        service.owner()
                .ifPresent(owner -> fields.value(
                        "municipality",
                        new JsonFields()
                                .filled("code", owner.code())
                                .filled("name", owner.name())
                                .json()));
        fields.filled("title", service.head().title())
                .filled("edition", service.head().edition())
                .filled("date", service.head().date())
                .filled("audience", service.head().audience())
                .filled("occasion", service.head().occasion())
                .filled("outcome", service.head().outcome());
        service.term()
                .ifPresent(term -> fields.value(
                        "term",
                        new JsonFields()
                                .filled("period", term.period())
                                .filled("text", term.text())
                                .json()));
        return fields.value("statuses", map(service.statuses(), ServiceJson::status))
                .value("roles", map(service.roles(), ServiceJson::role))
                .value("documents", map(service.documents(), ServiceJson::document))
                .value("properties", map(service.properties(), ServiceJson::property))
                .value("decisions", map(service.decisions(), ServiceJson::decision))
                .value(
                        "results",
                        map(
                                service.results(),
                                result -> new JsonFields()
                                        .filled("name", result.name())
                                        .json()))
                .value("functions", map(service.functions(), ServiceJson::function))
                .value("steps", map(service.steps(), ServiceJson::step))
                .json();
    }

    /** What has to change in the base to get the variant (RFC 7396). */
    public static JsonMergePatch difference(Service base, Service variant) {
        return Json.createMergeDiff(of(base), of(variant));
    }

    private static JsonObject status(ServiceStatus status) {
        return new JsonFields()
                .filled("name", status.name())
                .filled("after", status.after())
                .json();
    }

    private static JsonObject role(ServiceRole role) {
        return new JsonFields()
                .filled("name", role.name())
                .filled("part", role.part().word())
                .json();
    }

    private static JsonObject document(ServiceDocument document) {
        return new JsonFields()
                .filled("name", document.name())
                .filled("direction", document.direction().word())
                .filled("privacy", document.category().word())
                .json();
    }

    private static JsonObject property(ServiceProperty property) {
        return new JsonFields()
                .filled("name", property.name())
                .filled("format", property.format().word())
                .filled("privacy", property.category().word())
                .filled("origin", property.origin())
                .filled("source", property.source())
                .json();
    }

    private static JsonObject decision(ServiceDecision decision) {
        return new JsonFields()
                .filled("name", decision.name())
                .value("documents", set(decision.documents()))
                .json();
    }

    private static JsonObject function(ServiceFunction function) {
        return new JsonFields()
                .filled("name", function.name())
                .filled("kind", function.kind().word())
                .value("essential", function.isEssential() ? JsonValue.TRUE : JsonValue.FALSE)
                .json();
    }

    private static JsonObject step(ServiceStep step) {
        return new JsonFields()
                .filled("name", step.name())
                .filled("after", step.after())
                .filled("status", step.status())
                .filled("condition", step.condition())
                .filled("term", step.term())
                .value("channels", set(step.channels()))
                .value(
                        "roles",
                        map(
                                step.roles(),
                                parts -> Json.createValue(
                                        parts.stream().map(Raci::word).collect(Collectors.joining()))))
                .value("information", set(step.information()))
                .value("functions", set(step.functions()))
                .json();
    }

    private static <T> JsonObject map(Map<String, T> values, Function<T, JsonValue> json) {
        JsonObjectBuilder map = Json.createObjectBuilder();
        new TreeMap<>(values).forEach((key, value) -> map.add(key, json.apply(value)));
        return map.build();
    }

    /** A set as a map, for a merge patch can only replace an array as a whole. */
    private static JsonObject set(Collection<String> values) {
        return map(values.stream().collect(Collectors.toMap(v -> v, v -> true, (a, b) -> a)), v -> JsonValue.TRUE);
    }
}
