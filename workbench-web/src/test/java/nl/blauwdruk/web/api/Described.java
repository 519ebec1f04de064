package nl.blauwdruk.web.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A method of the description.
 *
 * @param method in capitals
 */
record Described(Description whole, String path, String method, Map<?, ?> operation) {

    String text(String name) {
        return operation.get(name) == null ? null : operation.get(name).toString();
    }

    Set<String> statuses() {
        Set<String> statuses = new TreeSet<>();
        responses().keySet().forEach(status -> statuses.add(status.toString()));
        return statuses;
    }

    private Map<?, ?> responses() {
        return Description.map(operation, "responses");
    }

    Map<String, Object> contents(String status) {
        return named(Description.map(Description.map(responses(), status), "content"));
    }

    Set<String> headers(String status) {
        return named(Description.map(Description.map(responses(), status), "headers"))
                .keySet();
    }

    /** Forms of the body, by media type. */
    Map<String, Object> bodies() {
        return named(Description.map(Description.map(operation, "requestBody"), "content"));
    }

    private static Map<String, Object> named(Map<?, ?> map) {
        Map<String, Object> named = new LinkedHashMap<>();
        map.forEach((key, value) -> named.put(key.toString(), value));
        return named;
    }

    /** Names of the parameters in a place. */
    List<String> parameters(String in) {
        return parametersIn(in).stream()
                .map(parameter -> parameter.get("name").toString())
                .toList();
    }

    private List<Map<?, ?>> parametersIn(String in) {
        return operation.get("parameters") instanceof List<?> all
                ? all.stream()
                        .<Map<?, ?>>map(one -> (Map<?, ?>) one)
                        .filter(one -> in.equals(one.get("in")))
                        .toList()
                : List.of();
    }

    /** Parameters in a place that have an example, with it. */
    Map<String, String> examples(String in) {
        Map<String, String> examples = new LinkedHashMap<>();
        for (Map<?, ?> parameter : parametersIn(in)) {
            Object example = Objects.requireNonNullElse(parameter.get("example"), "");
            Object ofForm = Objects.requireNonNullElse(
                    Description.map(parameter, "schema").get("example"), example);
            if (!ofForm.toString().isEmpty()) {
                examples.put(parameter.get("name").toString(), ofForm.toString());
            }
        }
        return examples;
    }

    /** An example of the body, of the first kind that has one. */
    Optional<Example> body() {
        return bodies().entrySet().stream()
                .flatMap(kind ->
                        example((Map<?, ?>) kind.getValue()).map(value -> new Example(kind.getKey(), value)).stream())
                .findFirst();
    }

    private Optional<Object> example(Map<?, ?> kind) {
        return Optional.<Object>ofNullable(kind.get("example")).or(() -> ofForm(Description.map(kind, "schema"), 0));
    }

    /** The example of a form, put together of those of its parts when it has none of its own. */
    private Optional<Object> ofForm(Map<?, ?> form, int depth) {
        Map<?, ?> resolved = whole.resolved(form);
        if (resolved.get("example") != null || depth > 5) {
            return Optional.ofNullable(resolved.get("example"));
        }
        if (resolved.containsKey("items")) {
            return ofForm(Description.map(resolved, "items"), depth + 1).map(List::of);
        }
        Map<String, Object> parts = new LinkedHashMap<>();
        named(Description.map(resolved, "properties"))
                .forEach(
                        (name, part) -> ofForm((Map<?, ?>) part, depth + 1).ifPresent(value -> parts.put(name, value)));
        return parts.isEmpty() ? Optional.empty() : Optional.of(parts);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }

    /**
     * An example of a body.
     *
     * @param type media type
     */
    record Example(String type, Object value) {}
}
