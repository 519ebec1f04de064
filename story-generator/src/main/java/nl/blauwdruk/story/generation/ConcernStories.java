package nl.blauwdruk.story.generation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.blauwdruk.model.blueprint.FunctionKind;
import nl.blauwdruk.model.blueprint.InformationItem;
import nl.blauwdruk.model.blueprint.Lane;
import nl.blauwdruk.model.blueprint.PrivacyCategory;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.blueprint.SystemFunction;
import nl.blauwdruk.story.language.Clauses;

/**
 * Stories about what goes through the whole journey of a theme: privacy per category and legal basis, accessibility per channel
 * of residents, audit, time limits.
 */
final class ConcernStories {

    private static final String PHASE = "Door de hele reis";
    private static final String INTERNAL = "intern";

    private final Journey journey;
    private final StoryTexts texts;

    ConcernStories(Journey journey, StoryTexts texts) {
        this.journey = journey;
        this.texts = texts;
    }

    List<GeneratedStory> stories() {
        List<GeneratedStory> stories = new ArrayList<>(privacy());
        stories.addAll(accessibility());
        stories.addAll(audit());
        stories.addAll(terms());
        return stories;
    }

    /** What of the journey one story is about. */
    private static final class Concern {

        private final Map<String, Object> values = new LinkedHashMap<>();
        private final Set<String> names = new LinkedHashSet<>();
        private final Set<Origin> origins = new LinkedHashSet<>();
    }

    private List<GeneratedStory> privacy() {
        Map<String, Concern> concerns = new TreeMap<>();
        for (Step step : journey.allSteps()) {
            for (InformationItem item : step.information()) {
                if (item.category().compareTo(PrivacyCategory.SENSITIVE) >= 0) {
                    String basis = item.legalBasis().orElse("");
                    Concern concern = concerns.computeIfAbsent(
                            "privacy/" + item.category().word() + (basis.isEmpty() ? "" : "/" + slug(basis)),
                            key -> new Concern());
                    concern.values.put("category", item.category().word());
                    item.legalBasis().ifPresent(law -> concern.values.put("basis", law));
                    concern.names.add(Clauses.lowered(item.name()));
                    concern.origins.addAll(journey.origins(step, Lane.INFORMATION, item.mark()));
                }
            }
        }
        return stories("privacy", "items", concerns);
    }

    private List<GeneratedStory> accessibility() {
        Map<String, Concern> concerns = new TreeMap<>();
        for (Step step : journey.allSteps()) {
            for (String channel : step.channels()) {
                if (!channel.equals(INTERNAL)) {
                    Concern concern =
                            concerns.computeIfAbsent("toegankelijkheid/" + slug(channel), key -> new Concern());
                    concern.values.put("channel", channel);
                    if (journey.isOfBase(step)) {
                        concern.names.add(step.name());
                    }
                    concern.origins.addAll(journey.origins(step, List.of(Lane.STEP)));
                }
            }
        }
        return stories("accessibility", "steps", concerns);
    }

    private List<GeneratedStory> audit() {
        Concern concern = new Concern();
        for (Step step : journey.allSteps()) {
            for (SystemFunction function : step.functions()) {
                if (function.kind() == FunctionKind.DATA_QUERY || function.kind() == FunctionKind.LOGGING) {
                    concern.names.add(function.name());
                    concern.origins.addAll(journey.origins(step, Lane.SYSTEM, function.mark()));
                }
            }
        }
        return stories("audit", "items", Map.of("verantwoording", concern));
    }

    private List<GeneratedStory> terms() {
        Concern concern = new Concern();
        List<Map<String, Object>> limits = new ArrayList<>();
        for (Step step : journey.allSteps()) {
            step.timeLimit().ifPresent(limit -> {
                concern.origins.addAll(journey.origins(step, List.of(Lane.STEP)));
                if (journey.isOfBase(step)) {
                    Map<String, Object> values = StepValues.limit(limit);
                    values.put("step", step.name());
                    limits.add(values);
                }
            });
        }
        concern.values.put("limits", limits);
        return limits.isEmpty() ? List.of() : stories("terms", "steps", Map.of("termijnen", concern));
    }

    private List<GeneratedStory> stories(String kind, String names, Map<String, Concern> concerns) {
        List<GeneratedStory> stories = new ArrayList<>();
        concerns.forEach((id, concern) -> {
            if (!concern.origins.isEmpty()) {
                concern.values.put("concern", kind);
                concern.values.put(names, List.copyOf(concern.names));
                stories.add(story(id, concern));
            }
        });
        return stories;
    }

    private GeneratedStory story(String id, Concern concern) {
        String theme = journey.theme().key();
        List<String> everyone = journey.everyone();
        Worth.Grounds grounds = new Worth.Grounds(true, true, false, everyone.size(), everyone.size());
        StoryWords words = texts.fill("concern", concern.values);
        return new GeneratedStory(
                theme + "/overal/" + id,
                theme,
                StoryKind.CROSS_CUTTING,
                words.role(),
                words.wish(),
                words.reason(),
                words.criteria(),
                everyone,
                List.of(theme),
                PHASE,
                new Worth(grounds.priority(), grounds.value(), words.because()),
                false,
                List.of(),
                List.copyOf(concern.origins));
    }

    /** For ids: small letters, digits and hyphens. */
    private static String slug(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
