package nl.blauwdruk.story.generation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.blauwdruk.model.blueprint.Lane;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.comparison.AlignedStep;
import nl.blauwdruk.model.comparison.Difference;
import nl.blauwdruk.model.comparison.Kind;
import nl.blauwdruk.model.comparison.StepCluster;
import nl.blauwdruk.model.comparison.setup.SetupChoice;

/**
 * A story per set-up difference with the municipalities that have it, proposed until partners decide; other words give none.
 * Who decided to follow the base is in no such story; who keeps its way, or brings it into the base, is in one that is adopted.
 */
final class Variations {

    private static final String OPEN = "/open";

    private final Journey journey;
    private final StoryTexts texts;

    Variations(Journey journey, StoryTexts texts) {
        this.journey = journey;
        this.texts = texts;
    }

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
        String theme = journey.theme().key();
        List<Step> own =
                ways.stream().flatMap(way -> way.own().stream()).distinct().toList();
        return story(
                theme + "/" + base.mark() + "/" + what + suffix,
                what,
                ways,
                journey.phaseOf(base),
                List.of(theme + "/" + base.mark()),
                own.stream()
                        .flatMap(step -> journey.origins(step, lanes(what)).stream())
                        .toList());
    }

    private GeneratedStory story(
            String id, String what, List<Way> ways, String phase, List<String> after, List<Origin> origins) {
        Step first = ways.get(0).own().get(0);
        List<String> scope = scope(what, ways);
        Worth.Grounds grounds =
                Worth.Grounds.of(first, scope.size(), journey.everyone().size());
        StoryWords words = texts.fill("variation", new VariationValues(journey).of(what, ways, phase, grounds));
        String theme = journey.theme().key();
        return new GeneratedStory(
                id,
                theme,
                StoryKind.VARIATION,
                words.role(),
                words.wish(),
                words.reason(),
                words.criteria(),
                scope,
                List.of(theme),
                phase,
                new Worth(Priority.COULD, grounds.value(), words.because()),
                isOpen(what, ways),
                after,
                origins);
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
        return story(
                journey.theme().key() + "/extra/" + id,
                what,
                ways,
                journey.phaseOf(steps.get(0)),
                List.of(),
                steps.stream().flatMap(step -> journey.origins(step).stream()).toList());
    }
}
