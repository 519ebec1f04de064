package nl.blauwdruk.report.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.Element;
import nl.blauwdruk.model.blueprint.Fingerprint;
import nl.blauwdruk.model.blueprint.Fixtures;
import nl.blauwdruk.model.blueprint.FunctionKind;
import nl.blauwdruk.model.blueprint.Lane;
import nl.blauwdruk.model.blueprint.SystemFunction;
import nl.blauwdruk.model.trace.TargetKind;
import nl.blauwdruk.model.trace.TraceLink;

class CoverageLawsTest {

    private static final int KEYS = 4;

    /** Any set of links and states on a variant of a few steps. */
    record World(Blueprint variant, List<TraceLink> links, TargetStates states) {

        Coverage measured() {
            return Coverage.of(variant, links, states);
        }
    }

    @Property(tries = 300)
    void counts_add_up_to_the_elements_over_lanes_and_levels(@ForAll("worlds") World world) {
        Coverage coverage = world.measured();

        int overLanes = Arrays.stream(Lane.values())
                .mapToInt(lane -> coverage.counts(lane).elements())
                .sum();
        assertThat(coverage.elements()).hasSize(world.variant().elements().size());
        assertThat(coverage.counts().elements()).isEqualTo(coverage.elements().size());
        assertThat(overLanes).isEqualTo(coverage.elements().size());
    }

    @Property(tries = 300)
    void every_level_has_those_below_it(@ForAll("worlds") World world) {
        Coverage coverage = world.measured();

        for (CoveredElement element : coverage.elements()) {
            boolean hasStory = element.evidence().story().isPresent();
            boolean hasPack = element.evidence().pack().isPresent();
            assertThat(element.level().isAtLeast(Level.STORY)).isEqualTo(hasStory);
            assertThat(element.level().isAtLeast(Level.CONFIGURED)).isEqualTo(element.isDone() && hasPack);
            assertThat(element.level() != Level.PROVEN
                            || element.evidence().test().isPresent())
                    .isTrue();
        }
    }

    @Property(tries = 300)
    void loading_a_pack_never_lowers_a_level(@ForAll("worlds") World world) {
        List<LoadedPack> all = IntStream.range(0, KEYS)
                .mapToObj(key -> new LoadedPack("k" + key, "test", Realised.DAY))
                .toList();
        TargetStates more = TargetStates.of(
                world.states().stories().values(), all, world.states().tests().values());

        assertNoneLower(world.measured(), Coverage.of(world.variant(), world.links(), more));
    }

    @Property(tries = 300)
    void accepting_all_stories_never_lowers_a_level(@ForAll("worlds") World world) {
        List<StoryStanding> accepted = world.states().stories().values().stream()
                .map(story -> story.level() == Level.NONE
                        ? story
                        : new StoryStanding(
                                story.story(),
                                story.code(),
                                Level.DONE,
                                story.bearing(),
                                story.scope(),
                                story.sprint()))
                .toList();
        TargetStates more = TargetStates.of(
                accepted,
                world.states().packs().values(),
                world.states().tests().values());

        assertNoneLower(world.measured(), Coverage.of(world.variant(), world.links(), more));
    }

    @Property(tries = 300)
    void links_that_do_not_count_change_no_level(@ForAll("worlds") World world) {
        List<TraceLink> noise = new ArrayList<>(world.links());
        noise.addAll(world.links());
        for (Element element : world.variant().elements()) {
            noise.add(link(element, true, TargetKind.STORY, "k0"));
            noise.add(link(element, true, TargetKind.PACK, "k1"));
            noise.add(link(element, false, TargetKind.STORY, "nergens"));
        }

        Coverage quiet = world.measured();
        Coverage noisy = Coverage.of(world.variant(), noise, world.states());

        assertThat(noisy.elements()).isEqualTo(quiet.elements());
    }

    private static void assertNoneLower(Coverage before, Coverage after) {
        for (int i = 0; i < before.elements().size(); i++) {
            assertThat(after.elements().get(i).level())
                    .isGreaterThanOrEqualTo(before.elements().get(i).level());
        }
    }

    @Provide
    Arbitrary<World> worlds() {
        return Arbitraries.integers().between(1, 4).flatMap(steps -> {
            Blueprint variant = variant(steps);
            Arbitrary<TraceLink> link = Combinators.combine(
                            Arbitraries.of(variant.elements()),
                            Arbitraries.frequency(Tuple.of(4, false), Tuple.of(1, true)),
                            Arbitraries.of(TargetKind.values()),
                            Arbitraries.integers().between(0, KEYS))
                    .as((element, isOld, kind, key) -> link(element, isOld, kind, "k" + key));
            return Combinators.combine(link.list().ofMaxSize(40), states())
                    .as((links, states) -> new World(variant, links, states));
        });
    }

    private static Arbitrary<TargetStates> states() {
        Arbitrary<StoryStanding> story = Combinators.combine(
                        Arbitraries.integers().between(0, KEYS - 1),
                        Arbitraries.of(Level.values()).filter(level -> !level.isAtLeast(Level.CONFIGURED)),
                        Arbitraries.of(Bearing.values()),
                        Arbitraries.of(Set.of("0014"), Set.of("0193"), Set.<String>of()))
                .as((key, level, bearing, scope) ->
                        new StoryStanding("k" + key, "K-" + key, level, bearing, scope, Optional.empty()));
        Arbitrary<LoadedPack> pack =
                Arbitraries.integers().between(0, KEYS - 1).map(key -> new LoadedPack("k" + key, "test", Realised.DAY));
        Arbitrary<TestOutcome> test = Combinators.combine(
                        Arbitraries.integers().between(0, KEYS - 1),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 1))
                .as((key, passed, failed) -> new TestOutcome("k" + key, passed, failed, Optional.empty()));
        return Combinators.combine(
                        story.list().ofMaxSize(6),
                        pack.list().ofMaxSize(3),
                        test.list().ofMaxSize(6))
                .as(TargetStates::of);
    }

    private static Blueprint variant(int steps) {
        Blueprint variant = Fixtures.aVariant("minima", Fixtures.GRONINGEN, "Groningen");
        for (int i = 0; i < steps; i++) {
            variant.add(Fixtures.aStep("s" + i, "Stap " + i).needs(new SystemFunction("Formulier", FunctionKind.FORM)));
        }
        return variant;
    }

    private static TraceLink link(Element element, boolean isOld, TargetKind kind, String key) {
        Fingerprint fingerprint = isOld ? new Fingerprint("0000000000000000") : element.fingerprint();
        return new TraceLink(element.id(), fingerprint, kind, key);
    }
}
