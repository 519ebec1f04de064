package nl.blauwdruk.model.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.Phase;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.comparison.wording.Language;
import org.junit.jupiter.api.Test;

class RunningComparisonTest {

    private static final List<String> JOURNEY = List.of(
            "Aanvraag ontvangen",
            "Stukken opvragen bij de inwoner",
            "Recht op de vergoeding beoordelen",
            "Besluit versturen",
            "Vergoeding uitbetalen");

    private final Blueprint base = blueprint("basis", JOURNEY);
    private final Blueprint one = blueprint("een", with(JOURNEY, "Nabellen na zes weken"));
    private final Blueprint two = blueprint("twee", with(JOURNEY, "Na zes weken nabellen"));

    @Test
    void an_edited_variant_stands_where_a_whole_computation_puts_it() {
        RunningComparison running = new RunningComparison(base, List.of(one, two), List.of());
        Blueprint edited = blueprint("twee", JOURNEY.subList(0, 4));

        Comparison comparison = running.take(edited);

        Comparison anew = new Comparing().compare(Optional.of(base), List.of(one, edited));
        assertThat(comparison.clusters()).isEqualTo(anew.clusters());
        assertThat(comparison.dropped()).isEqualTo(anew.dropped());
        assertThat(comparison.overlap()).isEqualTo(anew.overlap());
    }

    @Test
    void an_added_variant_joins_the_additions_of_others() {
        RunningComparison running = new RunningComparison(base, List.of(one, two), List.of());
        Blueprint another = blueprint("drie", with(JOURNEY, "Nabellen na zes weken"));

        Comparison comparison = running.take(another);

        Comparison anew = new Comparing().compare(Optional.of(base), List.of(one, two, another));
        assertThat(comparison.variants()).containsExactly("drie", "een", "twee");
        assertThat(comparison.clusters()).hasSameSizeAs(anew.clusters());
        assertThat(comparison.clusters()).allMatch(cluster -> cluster.members().size() == 3);
        assertThat(comparison.overlap().headline()).isEqualTo(anew.overlap().headline());
    }

    @Test
    void clusters_of_others_keep_their_ids() {
        RunningComparison running = new RunningComparison(base, List.of(one, two), List.of());
        String before = addition(running.comparison()).id();

        Comparison comparison = running.take(blueprint("een", JOURNEY));

        assertThat(addition(comparison).id()).isEqualTo(before);
        assertThat(addition(comparison).members()).containsOnlyKeys("twee");
    }

    @Test
    void what_is_told_of_others_follows_who_joins_and_leaves() {
        RunningComparison running = new RunningComparison(base, List.of(one, two), List.of());
        List<String> together = whyAdded(running.comparison(), "een");

        List<String> alone = whyAdded(running.take(blueprint("twee", JOURNEY)), "een");
        List<String> again = whyAdded(running.take(two), "een");

        assertThat(alone).isNotEqualTo(together);
        assertThat(again).isEqualTo(together);
    }

    @Test
    void what_is_told_of_others_after_an_edit_is_what_a_whole_computation_tells() {
        RunningComparison running = new RunningComparison(base, List.of(one, two), List.of());

        Comparison comparison = running.take(two);

        Comparison anew = new Comparing().compare(Optional.of(base), List.of(one, two));
        assertThat(comparison.stepsOf("een")).isEqualTo(anew.stepsOf("een"));
    }

    @Test
    void the_base_does_not_change() {
        RunningComparison running = new RunningComparison(base, List.of(one), List.of());

        assertThatThrownBy(() -> running.take(base)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> whyAdded(Comparison comparison, String model) {
        List<AlignedStep> steps = comparison.stepsOf(model);
        return steps.get(steps.size() - 1).why(Language.DUTCH);
    }

    private static StepCluster addition(Comparison comparison) {
        return comparison.clusters().stream()
                .filter(StepCluster::isAddition)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> with(List<String> names, String more) {
        return java.util.stream.Stream.concat(names.stream(), java.util.stream.Stream.of(more))
                .toList();
    }

    private static Blueprint blueprint(String key, List<String> names) {
        Blueprint blueprint = Blueprint.base(key, "minima", key).add(new Phase("f", "Fase"));
        for (String name : names) {
            blueprint.add(Step.named("s" + blueprint.steps().size(), name, "f"));
        }
        return blueprint;
    }
}
