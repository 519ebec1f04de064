package nl.blauwdruk.model.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.Phase;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.comparison.wording.Language;

class ComparingPropertiesTest {

    private static final List<String> WORDS = List.of(
            "aanvraag",
            "besluit",
            "controleren",
            "brief",
            "versturen",
            "ontvangen",
            "gesprek",
            "voeren",
            "stukken",
            "opvragen",
            "betalen",
            "klant",
            "inwoner",
            "plan",
            "maken",
            "beoordelen",
            "melding",
            "afsluiten");

    private final Comparing comparing = new Comparing();

    @Property(tries = 60)
    void the_order_of_the_files_does_not_matter(@ForAll("themes") List<Blueprint> blueprints, @ForAll long seed) {
        List<Blueprint> shuffled = new ArrayList<>(variants(blueprints));
        Collections.shuffle(shuffled, new Random(seed));

        Comparison one = comparing.compare(base(blueprints), variants(blueprints));
        Comparison other = comparing.compare(base(blueprints), shuffled);

        assertThat(other).isEqualTo(one);
        assertThat(comparing.compare(Optional.empty(), shuffled))
                .isEqualTo(comparing.compare(Optional.empty(), variants(blueprints)));
    }

    @Property(tries = 60)
    void every_step_stands_in_one_cluster_or_in_one_per_base_step_it_merges(
            @ForAll("themes") List<Blueprint> blueprints) {
        Comparison comparison = comparing.compare(base(blueprints), variants(blueprints));

        for (AlignedStep step : comparison.steps()) {
            List<StepCluster> its = comparison.clusters().stream()
                    .filter(cluster -> cluster.of(step.model()).contains(step.step()))
                    .toList();
            assertThat(its).hasSize(Math.max(1, step.base().size()));
            assertThat(its.get(0).id()).isEqualTo(step.cluster());
            assertThat(its.stream().flatMap(cluster -> cluster.base().stream()).toList())
                    .isEqualTo(step.base());
        }
    }

    @Property(tries = 60)
    void kinds_follow_from_the_links_to_the_base(@ForAll("themes") List<Blueprint> blueprints) {
        Comparison comparison = comparing.compare(base(blueprints), variants(blueprints));

        for (AlignedStep step : comparison.steps()) {
            Kind kind = step.kind().orElseThrow();
            long sharing = comparison.stepsOf(step.model()).stream()
                    .filter(other -> !Collections.disjoint(other.base(), step.base()))
                    .count();
            assertThat(kind == Kind.ADDED).isEqualTo(step.base().isEmpty());
            assertThat(kind == Kind.MERGED).isEqualTo(step.base().size() > 1);
            assertThat(kind == Kind.SPLIT).isEqualTo(step.base().size() == 1 && sharing > 1);
            assertThat(step.score()).isBetween(0.0, 1.0);
            assertThat(step.why(Language.DUTCH)).isNotEmpty();
        }
    }

    @Property(tries = 60)
    void each_base_step_is_matched_or_dropped_by_each_variant(@ForAll("themes") List<Blueprint> blueprints) {
        Comparison comparison = comparing.compare(base(blueprints), variants(blueprints));

        Set<String> all = new HashSet<>();
        base(blueprints).orElseThrow().steps().forEach(step -> all.add(step.key()));
        for (String variant : comparison.variants()) {
            Set<String> seen = new HashSet<>(comparison.droppedBy(variant));
            comparison.stepsOf(variant).forEach(step -> seen.addAll(step.base()));
            assertThat(seen).isEqualTo(all);
        }
    }

    @Property(tries = 60)
    void overlap_lies_between_nothing_and_all(@ForAll("themes") List<Blueprint> blueprints) {
        Overlap overlap =
                comparing.compare(base(blueprints), variants(blueprints)).overlap();

        assertThat(overlap.strict().values()).allMatch(value -> value >= 0 && value <= 1);
        assertThat(overlap.strictNoSetup())
                .allSatisfy((model, value) ->
                        assertThat(value).isBetween(0.0, overlap.strict().get(model)));
        assertThat(overlap.pairs()).allMatch(pair -> pair.value() >= 0 && pair.value() <= 1);
        assertThat(overlap.low()).isLessThanOrEqualTo(overlap.headline());
        assertThat(overlap.headline()).isLessThanOrEqualTo(overlap.high());
        assertThat(overlap.interval().low())
                .isLessThanOrEqualTo(overlap.interval().high());
        assertThat(overlap.share().all()).isLessThanOrEqualTo(overlap.share().two());
    }

    @Property(tries = 40)
    void a_twin_has_everything_in_common(@ForAll("themes") List<Blueprint> blueprints) {
        Blueprint original = base(blueprints).orElseThrow();
        Blueprint twin = Blueprint.base("twin", "t", "Twin").add(new Phase("f", "Fase"));
        original.steps().forEach(step -> twin.add(Step.named(step.key(), step.name(), "f")));

        Comparison comparison = comparing.compare(Optional.of(original), List.of(twin));
        Comparison apart = comparing.compare(Optional.empty(), List.of(original, twin));

        assertThat(comparison.overlap().headline()).isEqualTo(1);
        assertThat(apart.overlap().pairs()).containsExactly(new Overlap.Pair(original.key(), "twin", 1));
    }

    @Provide
    Arbitrary<List<Blueprint>> themes() {
        return Arbitraries.longs().map(ComparingPropertiesTest::theme);
    }

    private static List<Blueprint> theme(long seed) {
        Random random = new Random(seed);
        List<Blueprint> blueprints = new ArrayList<>();
        for (int model = 0; model < 4; model++) {
            Blueprint blueprint =
                    Blueprint.base("m" + model, "t", "Model " + model).add(new Phase("f", "Fase"));
            Set<String> names = new HashSet<>();
            int steps = 2 + random.nextInt(7);
            while (names.size() < steps) {
                String name = WORDS.get(random.nextInt(WORDS.size())) + " " + WORDS.get(random.nextInt(WORDS.size()));
                if (names.add(name)) {
                    blueprint.add(Step.named("s" + names.size(), name, "f"));
                }
            }
            blueprints.add(blueprint);
        }
        return blueprints;
    }

    private static Optional<Blueprint> base(List<Blueprint> blueprints) {
        return Optional.of(blueprints.get(0));
    }

    private static List<Blueprint> variants(List<Blueprint> blueprints) {
        return blueprints.subList(1, blueprints.size());
    }
}
