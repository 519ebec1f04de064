package nl.blauwdruk.platform.service;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A service as a platform can be set up for it. Every map goes by a key that stays the same where variants share it, and lists in the order of the journey.
 *
 * @param key key of the blueprint it comes from
 * @param theme key of the theme
 * @param owner the municipality; empty for the base
 * @param term how long a case may take; empty when the blueprint does not say in so many words
 */
public record Service(
        String key,
        String theme,
        Optional<Owner> owner,
        Head head,
        Optional<ServiceTerm> term,
        Map<String, ServiceStatus> statuses,
        Map<String, ServiceRole> roles,
        Map<String, ServiceDocument> documents,
        Map<String, ServiceProperty> properties,
        Map<String, ServiceDecision> decisions,
        Map<String, ServiceResult> results,
        Map<String, ServiceFunction> functions,
        Map<String, ServiceStep> steps) {

    public Service {
        requireNonNull(key);
        statuses = ordered(statuses);
        roles = ordered(roles);
        documents = ordered(documents);
        properties = ordered(properties);
        decisions = ordered(decisions);
        results = ordered(results);
        functions = ordered(functions);
        steps = ordered(steps);
    }

    private static <T> Map<String, T> ordered(Map<String, T> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /** The municipality whose service it is. */
    public record Owner(String code, String name) {}

    /** What the blueprint says at its head; empty texts where it says nothing. */
    public record Head(String title, String edition, String date, String audience, String occasion, String outcome) {}

    /** The parts a platform can configure, by section and key. */
    public Map<String, Map<String, ? extends ServicePart>> sections() {
        Map<String, Map<String, ? extends ServicePart>> sections = new LinkedHashMap<>();
        sections.put("statuses", statuses);
        sections.put("roles", roles);
        sections.put("documents", documents);
        sections.put("properties", properties);
        sections.put("decisions", decisions);
        sections.put("results", results);
        sections.put("functions", functions);
        return sections;
    }

    /** Every part, section by section. */
    public Stream<ServicePart> parts() {
        return sections().values().stream().flatMap(section -> section.values().stream());
    }

    /** The roles with this part, in the order of the journey. */
    public List<Map.Entry<String, ServiceRole>> rolesAs(RolePart part) {
        return roles.entrySet().stream()
                .filter(role -> role.getValue().part() == part)
                .toList();
    }
}
