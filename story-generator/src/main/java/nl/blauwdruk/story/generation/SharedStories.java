package nl.blauwdruk.story.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.blueprint.SystemFunction;
import nl.blauwdruk.model.comparison.AlignedStep;
import nl.blauwdruk.model.comparison.Kind;
import nl.blauwdruk.model.comparison.StepCluster;
import nl.blauwdruk.model.comparison.setup.SetupChoice;
import nl.blauwdruk.story.language.Action;
import nl.blauwdruk.story.language.Roles;

/** One story per shared step in the order of the journey, each followed by its variations; additions come where they happen. */
final class SharedStories {

    private final Journey journey;
    private final Variations variations;

    SharedStories(Journey journey) {
        this.journey = journey;
        this.variations = new Variations(journey);
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
                Step base = journey.baseSteps().stream()
                        .filter(step -> step.key().equals(key))
                        .findFirst()
                        .orElseThrow();
                stories.add(shared(base, before));
                stories.addAll(variations.of(base));
                before = idOf(base);
            }
        }
        return stories;
    }

    String idOf(Step base) {
        return journey.theme().key() + "/" + base.mark();
    }

    private GeneratedStory shared(Step base, String before) {
        String role = Roles.of(base);
        return new GeneratedStory(
                idOf(base),
                journey.theme().key(),
                StoryKind.BASE,
                role,
                Action.of(base.name()).infinitive(),
                reason(base, role),
                new Criteria(journey.phaseOf(base)).of(base, role),
                scope(base),
                List.of(journey.theme().key()),
                journey.phaseOf(base),
                priority(base),
                false,
                before.isEmpty() ? List.of() : List.of(before),
                origins(base));
    }

    /** What the next step needs; at the end of the journey what it was for. */
    private String reason(Step base, String role) {
        Optional<Step> next = journey.following(base);
        if (next.isEmpty()) {
            String outcome = journey.outcome();
            return outcome.isEmpty()
                    ? "de reis compleet is"
                    : "aan het eind geldt: " + outcome.substring(0, 1).toLowerCase(Locale.ROOT) + outcome.substring(1);
        }
        String nextRole = Roles.of(next.get());
        String subject = nextRole.equals(role) ? "ik" : "de " + nextRole;
        return subject + " daarna " + Action.of(next.get().name()).canClause();
    }

    private static Priority priority(Step base) {
        boolean essential =
                base.functions().isEmpty() || base.functions().stream().anyMatch(SystemFunction::isEssential);
        return essential ? Priority.MUST : Priority.SHOULD;
    }

    /** The municipalities that have the step, under whatever name, or decided to have it. */
    private List<String> scope(Step base) {
        TreeSet<String> codes = new TreeSet<>();
        journey.beside(base).forEach(step -> codes.add(journey.municipality(step.model())));
        journey.without(base).stream()
                .filter(model -> journey.outcome(model, base, Kind.DROPPED.word())
                        .filter(choice -> choice == SetupChoice.TAKE_BASE)
                        .isPresent())
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
