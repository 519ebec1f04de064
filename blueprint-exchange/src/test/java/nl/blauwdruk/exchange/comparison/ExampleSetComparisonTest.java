package nl.blauwdruk.exchange.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import nl.blauwdruk.exchange.ExampleSet;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.comparison.AlignedStep;
import nl.blauwdruk.model.comparison.Comparing;
import nl.blauwdruk.model.comparison.Comparison;
import nl.blauwdruk.model.comparison.Kind;
import nl.blauwdruk.model.comparison.wording.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExampleSetComparisonTest {

    @ParameterizedTest
    @ValueSource(strings = {"minima", "wmo", "statushouders", "jeugd", "bijstand", "schulden"})
    void the_variants_of_a_theme_are_mostly_the_same(String theme) {
        Comparison comparison = compare(theme);

        assertThat(comparison.overlap().headline()).isBetween(0.70, 0.95);
        assertThat(comparison.overlap().headlineNoSetup())
                .isLessThan(comparison.overlap().headline());
        assertThat(comparison.overlap().mean()).isBetween(0.80, 1.0);
        assertThat(comparison.steps())
                .allMatch(step -> !step.why(Language.DUTCH).isEmpty());
        assertThat(comparison.clusters()).extracting(cluster -> cluster.id()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"minima", "schulden", "statushouders"})
    void links_and_kinds_are_as_analysts_say(String theme) {
        Comparison comparison = compare(theme);

        double right = 0;
        double found = 0;
        double wanted = 0;
        double kinds = 0;
        for (GoldAlignment gold : GoldAlignment.of(theme)) {
            for (AlignedStep step : comparison.stepsOf(gold.variant())) {
                GoldAlignment.Entry entry = gold.steps().get(step.step());
                Set<String> both = new HashSet<>(step.base());
                both.retainAll(entry.base());
                right += both.size();
                found += step.base().size();
                wanted += entry.base().size();
                kinds += step.kind().map(Kind::word).equals(Optional.of(entry.kind())) ? 1 : 0;
            }
        }

        assertThat(2 * right / (found + wanted)).as("F1 of links to the base").isGreaterThanOrEqualTo(0.98);
        assertThat(kinds / comparison.steps().size()).as("part of the kinds").isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void the_order_of_the_files_does_not_matter() {
        List<Blueprint> blueprints = ExampleSet.blueprints("bijstand");
        List<Blueprint> shuffled = new ArrayList<>(blueprints.subList(1, blueprints.size()));
        Collections.shuffle(shuffled, new Random(3));

        Comparison other = new Comparing().compare(Optional.of(blueprints.get(0)), shuffled);

        assertThat(other).isEqualTo(compare("bijstand"));
    }

    @Test
    void without_the_base_the_variants_still_find_each_other() {
        List<Blueprint> blueprints = ExampleSet.blueprints("minima");

        Comparison alone = new Comparing().compare(Optional.empty(), blueprints.subList(1, blueprints.size()));

        Set<String> whole = new TreeSet<>();
        alone.clusters().stream()
                .filter(cluster -> cluster.members().size() == 6)
                .forEach(cluster -> whole.add(cluster.id()));
        assertThat(whole).hasSizeGreaterThanOrEqualTo(12);
    }

    private static Comparison compare(String theme) {
        List<Blueprint> blueprints = ExampleSet.blueprints(theme);
        return new Comparing().compare(Optional.of(blueprints.get(0)), blueprints.subList(1, blueprints.size()));
    }
}
