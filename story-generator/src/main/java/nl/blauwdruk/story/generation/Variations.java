package nl.blauwdruk.story.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.blauwdruk.model.blueprint.InformationItem;
import nl.blauwdruk.model.blueprint.Lane;
import nl.blauwdruk.model.blueprint.Raci;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.blueprint.SystemFunction;
import nl.blauwdruk.model.blueprint.TimeLimit;
import nl.blauwdruk.model.comparison.AlignedStep;
import nl.blauwdruk.model.comparison.Difference;
import nl.blauwdruk.model.comparison.Kind;
import nl.blauwdruk.model.comparison.StepCluster;
import nl.blauwdruk.story.language.Action;
import nl.blauwdruk.story.language.Roles;

/** A story per set-up difference with the municipalities that have it, proposed until partners decide; other words give none. */
final class Variations {

    private final Journey journey;

    Variations(Journey journey) {
        this.journey = journey;
    }

    /** Differences at a base step, one story per sort of difference. */
    List<GeneratedStory> of(Step base) {
        SortedMap<String, List<AlignedStep>> groups = new TreeMap<>();
        for (AlignedStep step : journey.beside(base)) {
            Kind kind = step.kind().orElse(Kind.IDENTICAL);
            if (kind.isSetup()) {
                group(groups, kind.word(), step, base);
            } else {
                step.differs().stream()
                        .filter(Difference::isSetup)
                        .forEach(difference -> group(groups, difference.word(), step, base));
            }
        }
        List<GeneratedStory> stories = new ArrayList<>();
        groups.forEach((what, steps) -> stories.add(variation(base, what, steps)));
        return stories;
    }

    /** A merged step is told at the first base step it merges only. */
    private static void group(SortedMap<String, List<AlignedStep>> groups, String what, AlignedStep step, Step base) {
        if (step.base().get(0).equals(base.key())) {
            groups.computeIfAbsent(what, key -> new ArrayList<>()).add(step);
        }
    }

    private GeneratedStory variation(Step base, String what, List<AlignedStep> steps) {
        Step first = journey.step(steps.get(0));
        String role = Roles.of(first);
        List<Step> own = steps.stream().map(journey::step).toList();
        return new GeneratedStory(
                journey.theme().key() + "/" + base.mark() + "/" + what,
                journey.theme().key(),
                StoryKind.VARIATION,
                role,
                wish(base, what, first, firstVariant(steps)),
                "het past bij hoe " + names(steps) + " het "
                        + (municipalities(steps).size() == 1 ? "doet" : "doen"),
                new Criteria(journey.phaseOf(base)).of(first, role),
                municipalities(steps),
                List.of(journey.theme().key()),
                journey.phaseOf(base),
                Priority.COULD,
                true,
                List.of(journey.theme().key() + "/" + base.mark()),
                own.stream()
                        .flatMap(step -> journey.origins(step, lanes(what)).stream())
                        .toList());
    }

    private List<Step> firstVariant(List<AlignedStep> steps) {
        String model = steps.get(0).model();
        return steps.stream()
                .filter(step -> step.model().equals(model))
                .map(journey::step)
                .toList();
    }

    private static String wish(Step base, String what, Step own, List<Step> together) {
        String action = Action.of(own.name()).infinitive();
        return switch (what) {
            case "split" ->
                Action.of(base.name()).infinitive() + " in " + together.size() + " stappen: "
                        + together.stream()
                                .map(step -> Action.of(step.name()).infinitive())
                                .collect(Collectors.joining(" en "));
            case "merged" -> action + " in één keer";
            case "moved" -> action + " op een ander moment in de reis";
            case "stakeholder" -> action + " samen met " + roles(own);
            case "channel" -> action + " via " + String.join(" of ", own.channels());
            case "term" ->
                action + " " + own.timeLimit().map(Variations::within).orElse("zonder vaste termijn");
            case "information" -> action + " met " + items(own);
            case "system" -> action + " met hulp van " + functions(own);
            default -> action + " " + own.condition().map(Variations::lowered).orElse("in alle gevallen");
        };
    }

    private static String within(TimeLimit limit) {
        return "binnen de termijn '" + limit.duration() + "'";
    }

    private static String roles(Step step) {
        return step.stakeholders().stream()
                .filter(stakeholder -> stakeholder.raci() != Raci.INFORMED && !Roles.isResident(stakeholder.role()))
                .map(stakeholder -> "de " + stakeholder.role())
                .distinct()
                .collect(Collectors.joining(" en "));
    }

    private static String items(Step step) {
        return step.information().isEmpty()
                ? "minder gegevens"
                : step.information().stream()
                        .map(InformationItem::name)
                        .map(Variations::lowered)
                        .collect(Collectors.joining(" en "));
    }

    private static String functions(Step step) {
        return step.functions().isEmpty()
                ? "een collega in plaats van een systeem"
                : step.functions().stream().map(SystemFunction::name).collect(Collectors.joining(" en "));
    }

    private static String lowered(String text) {
        boolean capitals = text.length() > 1 && Character.isUpperCase(text.charAt(1));
        return capitals ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    private static List<Lane> lanes(String what) {
        return switch (what) {
            case "stakeholder" -> List.of(Lane.STAKEHOLDER);
            case "information" -> List.of(Lane.INFORMATION);
            case "system" -> List.of(Lane.SYSTEM);
            default -> List.of(Lane.STEP);
        };
    }

    /** A step no base has, with every municipality that added it. */
    GeneratedStory addition(StepCluster cluster) {
        List<Step> steps = new ArrayList<>();
        TreeSet<String> codes = new TreeSet<>();
        List<String> names = new ArrayList<>();
        cluster.members().forEach((model, keys) -> {
            codes.add(journey.municipality(model));
            names.add(journey.nameOf(model));
            keys.forEach(key -> steps.add(journey.step(model, key)));
        });
        Step first = steps.get(0);
        String role = Roles.of(first);
        return new GeneratedStory(
                journey.theme().key() + "/extra/" + cluster.id(),
                journey.theme().key(),
                StoryKind.VARIATION,
                role,
                Action.of(first.name()).infinitive(),
                "het past bij hoe " + String.join(" en ", names) + " het " + (codes.size() == 1 ? "doet" : "doen"),
                new Criteria(journey.phaseOf(first)).of(first, role),
                List.copyOf(codes),
                List.of(journey.theme().key()),
                journey.phaseOf(first),
                Priority.COULD,
                true,
                List.of(),
                steps.stream().flatMap(step -> journey.origins(step).stream()).toList());
    }

    private List<String> municipalities(List<AlignedStep> steps) {
        return steps.stream()
                .map(step -> journey.municipality(step.model()))
                .distinct()
                .sorted()
                .toList();
    }

    private String names(List<AlignedStep> steps) {
        List<String> names = steps.stream()
                .map(step -> journey.nameOf(step.model()))
                .distinct()
                .toList();
        return names.size() < 2
                ? names.get(0)
                : String.join(", ", names.subList(0, names.size() - 1)) + " en " + names.get(names.size() - 1);
    }
}
