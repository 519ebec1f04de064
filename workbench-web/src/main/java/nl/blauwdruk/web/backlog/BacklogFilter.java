package nl.blauwdruk.web.backlog;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Which stories of a backlog to show, as the address of the page says it; every part empty where it does not matter.
 *
 * @param show {@code nakijken}, {@code voorgesteld}, {@code nietklaar}, {@code mijn} or {@code alles}; anything else is what
 *     is to do
 * @param search in code and text
 * @param scope code of a municipality the stories are for
 * @param kind word of a kind of story
 * @param phase name of a phase
 * @param level word of a status
 * @param label one of the labels of a story, in capitals or not
 */
public record BacklogFilter(
        String show, String search, String scope, String kind, String phase, String level, String label) {

    static final String OUTDATED = "nakijken";
    static final String PROPOSED = "voorgesteld";
    static final String NOT_READY = "nietklaar";
    static final String OWN = "mijn";
    static final String ALL = "alles";

    private static final int LONGEST = 200;

    /** @param parameter gives the value of a parameter of the address; null when it is not there */
    static BacklogFilter of(UnaryOperator<String> parameter) {
        UnaryOperator<String> given = name -> {
            String value = parameter.apply(name);
            return value == null
                    ? ""
                    : value.strip().substring(0, Math.min(value.strip().length(), LONGEST));
        };
        return new BacklogFilter(
                given.apply("toon"),
                given.apply("zoek"),
                given.apply("voor"),
                given.apply("soort"),
                given.apply("fase"),
                given.apply("stand"),
                given.apply("label"));
    }

    /** The same with another segment. */
    public BacklogFilter showing(String word) {
        return new BacklogFilter(word, search, scope, kind, phase, level, label);
    }

    /** Whether it says more than which segment. */
    public boolean isNarrow() {
        return !(search + scope + kind + phase + level + label).isEmpty();
    }

    /** How many of its parts, the segment and the search left out, say something. */
    public long getChoices() {
        return Stream.of(scope, kind, phase, level, label)
                .filter(part -> !part.isEmpty())
                .count();
    }

    /** For an address, each part after an ampersand; empty when nothing is chosen. */
    public String getAddress() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("toon", show);
        parts.put("zoek", search);
        parts.put("voor", scope);
        parts.put("soort", kind);
        parts.put("fase", phase);
        parts.put("stand", level);
        parts.put("label", label);
        StringBuilder address = new StringBuilder();
        parts.forEach((name, value) -> {
            if (!value.isEmpty()) {
                address.append('&').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        });
        return address.toString();
    }
}
