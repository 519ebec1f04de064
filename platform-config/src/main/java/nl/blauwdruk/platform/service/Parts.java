package nl.blauwdruk.platform.service;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.blauwdruk.model.terminology.Wording;

/** Gathers what several steps say of one thing, by its name; the order is that of the journey. */
final class Parts<D> {

    /** What one thing is, and where it is said. */
    static final class Part<D> {
        private final String name;
        private final String place;
        private final List<SourceElement> sources = new ArrayList<>();
        private final List<D> details = new ArrayList<>();

        private Part(String name, String place) {
            this.name = name;
            this.place = place;
        }

        Part<D> says(D detail) {
            details.add(detail);
            return this;
        }

        Part<D> from(SourceElement source) {
            sources.add(source);
            return this;
        }

        String name() {
            return name;
        }

        String place() {
            return place;
        }

        List<SourceElement> sources() {
            return sources;
        }

        List<D> details() {
            return details;
        }
    }

    private final Map<String, Part<D>> parts = new LinkedHashMap<>();

    /** The thing of this name, new at its first mention. */
    Part<D> named(String name, String place) {
        return parts.computeIfAbsent(key(name), k -> new Part<>(name, place));
    }

    /** Key of the thing of this name: its slug, told apart where a long name was cut. */
    String key(String name) {
        String slug = Wording.slug(name);
        String key = slug;
        for (int ordinal = 2; isOther(key, name); ordinal++) {
            key = slug + "-" + ordinal;
        }
        return key;
    }

    private boolean isOther(String key, String name) {
        Part<D> known = parts.get(key);
        return known != null && !Wording.same(known.name, name);
    }

    Map<String, Part<D>> all() {
        return parts;
    }
}
