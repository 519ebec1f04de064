package nl.blauwdruk.web.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The description of the API as it is served. */
record Description(Map<?, ?> document) {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "trace", "head");

    static Description of(String json) {
        return new Description((Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(json));
    }

    /** What stands at a place, as text; null when nothing does. */
    String text(String... place) {
        Object found = document;
        for (String name : place) {
            found = found instanceof Map<?, ?> map ? map.get(name) : null;
        }
        return found == null ? null : found.toString();
    }

    List<String> paths() {
        return map(document, "paths").keySet().stream().map(Object::toString).toList();
    }

    List<Described> operations() {
        return map(document, "paths").entrySet().stream()
                .flatMap(path -> of(path.getKey().toString(), (Map<?, ?>) path.getValue()))
                .toList();
    }

    private Stream<Described> of(String path, Map<?, ?> item) {
        return item.entrySet().stream()
                .filter(method -> METHODS.contains(method.getKey().toString()))
                .map(method ->
                        new Described(this, path, method.getKey().toString().toUpperCase(Locale.ROOT), (Map<?, ?>)
                                method.getValue()));
    }

    /** A form, where it only says which it is. */
    Map<?, ?> resolved(Map<?, ?> form) {
        Object reference = form.get("$ref");
        if (reference == null) {
            return form;
        }
        String name = reference.toString().replaceFirst(".*/", "");
        return map(map(map(document, "components"), "schemas"), name);
    }

    static Map<?, ?> map(Map<?, ?> in, String name) {
        return in.get(name) instanceof Map<?, ?> found ? found : Map.of();
    }
}
