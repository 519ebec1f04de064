package nl.blauwdruk.model.comparison.nationwide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.blauwdruk.model.comparison.AlignedStep;
import nl.blauwdruk.model.comparison.Comparison;
import nl.blauwdruk.model.comparison.Kind;
import nl.blauwdruk.model.comparison.PairTable;

class NationwidePropertiesTest {

    private static final List<String> MORE = List.of(
            "Huisbezoek afleggen",
            "Klanttevredenheid meten",
            "Tolk regelen",
            "Dossier archiveren",
            "Wijkteam inlichten",
            "Bezwaar behandelen");

    @Property(tries = 40)
    void pairs_are_symmetric_and_a_municipality_shares_everything_with_itself(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int variants) {
        PairTable table = PairTable.of(comparison(seed, names(variants)));

        for (int a = 0; a < table.size(); a++) {
            assertThat(table.of(a, a)).isEqualTo(1);
            for (int b = 0; b < a; b++) {
                assertThat(table.of(a, b)).isEqualTo(table.of(b, a)).isBetween(0.0, 1.0);
            }
        }
    }

    @Property(tries = 40)
    void every_municipality_has_one_place_and_is_in_one_group(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int variants) {
        Nationwide nationwide = Nationwide.of(comparison(seed, names(variants)));

        List<String> ordered = nationwide.order().stream()
                .map(nationwide.table().variants()::get)
                .toList();
        assertThat(ordered)
                .containsExactlyInAnyOrderElementsOf(nationwide.table().variants())
                .isEqualTo(nationwide.groups().stream()
                        .flatMap(group -> group.members().stream())
                        .toList());
    }

    @Property(tries = 40)
    void the_order_of_the_files_does_not_matter(@ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int variants) {
        List<String> shuffled = new ArrayList<>(names(variants));
        Collections.shuffle(shuffled, new Random(seed));

        Comparison one = comparison(seed, names(variants));
        Comparison other = comparison(seed, shuffled);

        assertThat(Nationwide.of(other).order()).isEqualTo(Nationwide.of(one).order());
        assertThat(Nationwide.of(other).groups()).isEqualTo(Nationwide.of(one).groups());
        assertThat(new ChoosingBase(other).best()).isEqualTo(new ChoosingBase(one).best());
    }

    @Property(tries = 40)
    void the_kinds_of_a_municipality_are_a_hundred_percent(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int variants) {
        Comparison comparison = comparison(seed, names(variants));

        for (String variant : comparison.variants()) {
            List<AlignedStep> steps = comparison.stepsOf(variant);
            double all = 0;
            for (Kind kind : Kind.values()) {
                all += steps.stream()
                                .filter(step -> step.kind().orElseThrow() == kind)
                                .count()
                        / (double) steps.size();
            }
            assertThat(all).isEqualTo(1, within(1e-9));
        }
    }

    @Property(tries = 40)
    void the_best_base_serves_no_worse_than_todays_and_starts_at_the_headline(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int variants) {
        Comparison comparison = comparison(seed, names(variants));

        BestBase best = new ChoosingBase(comparison).best();

        assertThat(best.now()).isEqualTo(comparison.overlap().headline(), within(1e-4));
        assertThat(best.then()).isGreaterThanOrEqualTo(best.now());
        assertThat(best.changes()).allMatch(change -> change.worth() >= -1e-9);
        assertThat(best.changes().isEmpty()).isEqualTo(best.then() == best.now());
    }

    private static List<String> names(int variants) {
        return IntStream.range(0, variants).mapToObj(i -> "v" + i).toList();
    }

    /** The journey of a variant follows from its name, so that it is the same wherever the file comes. */
    private static Comparison comparison(long seed, List<String> keys) {
        Journeys journeys = new Journeys();
        for (String key : keys) {
            Random random = new Random(seed + key.hashCode());
            Set<String> kept = new TreeSet<>();
            Journeys.BASE.stream().filter(name -> random.nextInt(4) > 0).forEach(kept::add);
            List<String> names = new ArrayList<>(
                    Journeys.BASE.stream().filter(kept::contains).toList());
            if (random.nextInt(3) == 0) {
                Collections.shuffle(names, random);
            }
            MORE.stream().filter(name -> random.nextInt(4) == 0).forEach(names::add);
            journeys.with(key, names.isEmpty() ? List.of(MORE.get(0)) : names);
        }
        return journeys.compared();
    }
}
