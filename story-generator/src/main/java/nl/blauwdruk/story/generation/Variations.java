package nl.blauwdruk.story.generation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import nl.blauwdruk.model.comparison.setup.SetupChoice;
import nl.blauwdruk.story.language.Action;
import nl.blauwdruk.story.language.Roles;

/**
 * A story per set-up difference with the municipalities that have it, proposed until partners decide; other words give none.
 * Who decided to follow the base is in no such story; who keeps its way, or brings it into the base, is in one that is adopted.
 */
final class Variations {

    private static final String OPEN = "/open";

    private final Journey journey;

    Variations(Journey journey) {
        this.journey = journey;
    }

    /**
     * What one variant does in another way.
     *
     * @param model key of the variant
     * @param anchor the step the difference is about
     * @param own its steps there; the base's step where it has none
     */
    private record Way(String model, Step anchor, List<Step> own) {}

    /** Differences at a base step, one story per sort of difference. */
    List<GeneratedStory> of(Step base) {
        SortedMap<String, SortedMap<String, Way>> groups = new TreeMap<>();
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
        for (String model : journey.without(base)) {
            add(groups, Kind.DROPPED.word(), new Way(model, base, List.of(base)));
        }
        List<GeneratedStory> stories = new ArrayList<>();
        groups.forEach((what, ways) -> decided(what, ways.values())
                .forEach((suffix, those) -> stories.add(variation(base, what, suffix, those))));
        return stories;
    }

    /** A merged step is told at the first base step it merges only. */
    private void group(SortedMap<String, SortedMap<String, Way>> groups, String what, AlignedStep step, Step base) {
        if (step.base().get(0).equals(base.key())) {
            add(groups, what, new Way(step.model(), base, List.of(journey.step(step))));
        }
    }

    private static void add(SortedMap<String, SortedMap<String, Way>> groups, String what, Way way) {
        groups.computeIfAbsent(what, key -> new TreeMap<>())
                .merge(way.model(), way, (one, other) -> new Way(one.model(), one.anchor(), both(one, other)));
    }

    private static List<Step> both(Way one, Way other) {
        return Stream.concat(one.own().stream(), other.own().stream()).toList();
    }

    /** What is kept, and apart from it what is still open; under no suffix while nothing is decided. */
    private SortedMap<String, List<Way>> decided(String what, Collection<Way> ways) {
        List<Way> left = ways.stream()
                .filter(way -> !outcome(what, way).equals(Optional.of(SetupChoice.TAKE_BASE)))
                .toList();
        boolean forAll = isForAll(what, left);
        List<Way> kept = left.stream()
                .filter(way -> forAll || outcome(what, way).isPresent())
                .toList();
        List<Way> open = left.stream().filter(way -> !kept.contains(way)).toList();
        SortedMap<String, List<Way>> parts = new TreeMap<>();
        if (!kept.isEmpty()) {
            parts.put("", kept);
        }
        if (!open.isEmpty()) {
            parts.put(kept.isEmpty() ? "" : OPEN, open);
        }
        return parts;
    }

    private Optional<SetupChoice> outcome(String what, Way way) {
        return journey.outcome(way.model(), way.anchor(), what);
    }

    private boolean isForAll(String what, List<Way> ways) {
        return ways.stream().anyMatch(way -> outcome(what, way).equals(Optional.of(SetupChoice.INTO_BASE)));
    }

    private boolean isOpen(String what, List<Way> ways) {
        return ways.stream().allMatch(way -> outcome(what, way).isEmpty());
    }

    private List<String> scope(String what, List<Way> ways) {
        return isForAll(what, ways)
                ? journey.everyone()
                : ways.stream()
                        .map(way -> journey.municipality(way.model()))
                        .distinct()
                        .sorted()
                        .toList();
    }

    private GeneratedStory variation(Step base, String what, String suffix, List<Way> ways) {
        Step first = ways.get(0).own().get(0);
        String role = Roles.of(first);
        List<Step> own =
                ways.stream().flatMap(way -> way.own().stream()).distinct().toList();
        String theme = journey.theme().key();
        return new GeneratedStory(
                theme + "/" + base.mark() + "/" + what + suffix,
                theme,
                StoryKind.VARIATION,
                role,
                wish(base, what, first, ways.get(0).own()),
                reason(ways),
                new Criteria(journey.phaseOf(base)).of(first, role),
                scope(what, ways),
                List.of(theme),
                journey.phaseOf(base),
                Priority.COULD,
                isOpen(what, ways),
                List.of(theme + "/" + base.mark()),
                own.stream()
                        .flatMap(step -> journey.origins(step, lanes(what)).stream())
                        .toList());
    }

    private String reason(List<Way> ways) {
        return "het past bij hoe " + names(ways) + " het " + (ways.size() == 1 ? "doet" : "doen");
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
            case "dropped" -> Action.of(base.name()).infinitive() + " overslaan";
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

    /** A step no base has, with the municipalities that added it and do not follow the base after all. */
    List<GeneratedStory> addition(StepCluster cluster) {
        String what = Kind.ADDED.word();
        List<Way> ways = new ArrayList<>();
        cluster.members().forEach((model, keys) -> {
            List<Step> own = keys.stream().map(key -> journey.step(model, key)).toList();
            ways.add(new Way(model, own.get(0), own));
        });
        List<GeneratedStory> stories = new ArrayList<>();
        decided(what, ways).forEach((suffix, those) -> stories.add(addition(cluster.id() + suffix, what, those)));
        return stories;
    }

    private GeneratedStory addition(String id, String what, List<Way> ways) {
        List<Step> steps = ways.stream().flatMap(way -> way.own().stream()).toList();
        Step first = steps.get(0);
        String role = Roles.of(first);
        String theme = journey.theme().key();
        return new GeneratedStory(
                theme + "/extra/" + id,
                theme,
                StoryKind.VARIATION,
                role,
                Action.of(first.name()).infinitive(),
                reason(ways),
                new Criteria(journey.phaseOf(first)).of(first, role),
                scope(what, ways),
                List.of(theme),
                journey.phaseOf(first),
                Priority.COULD,
                isOpen(what, ways),
                List.of(),
                steps.stream().flatMap(step -> journey.origins(step).stream()).toList());
    }

    private String names(List<Way> ways) {
        List<String> names =
                ways.stream().map(way -> journey.nameOf(way.model())).distinct().toList();
        return names.size() < 2
                ? names.get(0)
                : String.join(", ", names.subList(0, names.size() - 1)) + " en " + names.get(names.size() - 1);
    }
}
