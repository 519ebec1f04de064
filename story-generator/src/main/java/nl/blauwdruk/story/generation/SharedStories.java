package nl.blauwdruk.story.generation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.comparison.AlignedStep;
import nl.blauwdruk.model.comparison.Kind;
import nl.blauwdruk.model.comparison.StepCluster;
import nl.blauwdruk.model.comparison.setup.SetupChoice;
import nl.blauwdruk.story.language.Clauses;
import nl.blauwdruk.story.language.Roles;

/** One story per shared step in the order of the journey, each followed by its variations; additions come where they happen. */
final class SharedStories {

    private final Journey journey;
    private final StoryTexts texts;
    private final Variations variations;

    SharedStories(Journey journey, StoryTexts texts) {
        this.journey = journey;
        this.texts = texts;
        this.variations = new Variations(journey, texts);
    }

    List<GeneratedStory> stories() {
        List<GeneratedStory> stories = new ArrayList<>();
        String before = "";
        for (StepCluster cluster : journey.theme().comparison().clusters()) {
            if (cluster.isAddition()) {
                stories.addAll(variations.addition(cluster));
                continue;
            }
            for (String key : cluster.base()) {
                Step base = journey.baseStep(key);
                stories.add(shared(base, before));
                stories.addAll(variations.of(base));
                before = idOf(base);
            }
        }
        return stories;
    }

    private String idOf(Step base) {
        return journey.theme().key() + "/" + base.mark();
    }

    private GeneratedStory shared(Step base, String before) {
        String role = Roles.of(base);
        String phase = journey.phaseOf(base);
        List<String> scope = scope(base);
        Worth.Grounds grounds =
                Worth.Grounds.of(base, scope.size(), journey.everyone().size());
        StoryWords words = texts.fill("shared", values(base, role, phase, grounds));
        return new GeneratedStory(
                idOf(base),
                journey.theme().key(),
                StoryKind.BASE,
                words.role(),
                words.wish(),
                words.reason(),
                words.criteria(),
                scope,
                List.of(journey.theme().key()),
                phase,
                new Worth(grounds.priority(), grounds.value(), words.because()),
                false,
                before.isEmpty() ? List.of() : List.of(before),
                origins(base));
    }

    private Map<String, Object> values(Step base, String role, String phase, Worth.Grounds grounds) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("role", role);
        values.put("step", StepValues.of(base, role, phase));
        values.put("worth", grounds.values());
        journey.following(base).ifPresent(next -> values.put("next", next(next, role)));
        if (!journey.outcome().isEmpty()) {
            values.put("outcome", Clauses.lowered(journey.outcome()));
        }
        return values;
    }

    private static Map<String, Object> next(Step next, String role) {
        String nextRole = Roles.of(next);
        return Map.of(
                "name", next.name(),
                "role", nextRole,
                "same", nextRole.equals(role),
                "afterwards", StepValues.action(next, nextRole).first().afterwards(nextRole.equals(role)));
    }

    /** The municipalities that have the step, under whatever name, or decided to have it. */
    private List<String> scope(Step base) {
        TreeSet<String> codes = new TreeSet<>();
        journey.beside(base).forEach(step -> codes.add(journey.municipality(step.model())));
        journey.without(base).stream()
                .filter(model ->
                        journey.outcome(model, base, Kind.DROPPED.word()).equals(Optional.of(SetupChoice.TAKE_BASE)))
                .forEach(model -> codes.add(journey.municipality(model)));
        return List.copyOf(codes);
    }

    private List<Origin> origins(Step base) {
        List<Origin> origins = new ArrayList<>(journey.origins(base));
        for (AlignedStep step : journey.beside(base)) {
            origins.addAll(journey.origins(journey.step(step)));
        }
        return origins;
    }
}
