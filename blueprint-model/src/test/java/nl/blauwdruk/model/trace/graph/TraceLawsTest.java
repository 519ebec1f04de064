package nl.blauwdruk.model.trace.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TraceLawsTest {

    private static final List<String> TYPES = List.of("step", "story", "test");

    /** Each defect has a reason, and nothing that is no defect has one. */
    @Property
    void every_defect_says_why(@ForAll("items") List<TraceItem> items) {
        Trace trace = Trace.of(items);

        assertThat(trace.defects()).hasSize(trace.defectCount());
        assertThat(trace.defects())
                .allSatisfy(defect -> assertThat(defect.faults()).isNotEmpty());
    }

    @Property
    void the_three_states_of_deep_coverage_make_up_all_items(@ForAll("items") List<TraceItem> items) {
        Trace trace = Trace.of(items);

        assertThat(trace.deep(DeepCoverage.COVERED)
                        + trace.deep(DeepCoverage.UNCOVERED)
                        + trace.deep(DeepCoverage.CIRCULAR))
                .isEqualTo(items.size());
        assertThat(trace.deep(DeepCoverage.COVERED)).isLessThanOrEqualTo(trace.shallow());
    }

    @Property
    void the_order_of_the_items_does_not_matter(@ForAll("items") List<TraceItem> items) {
        List<TraceItem> turned = items.stream().collect(Collectors.toList());
        Collections.reverse(turned);

        assertThat(totals(Trace.of(turned))).isEqualTo(totals(Trace.of(items)));
    }

    /** Walks down all ways, item by item, as the definition says it; only fit for small traces. */
    @Property
    void deep_coverage_is_what_its_definition_says(@ForAll("items") List<TraceItem> items) {
        Trace trace = Trace.of(items);

        for (int item = 0; item < items.size(); item++) {
            assertThat(trace.deepOf(item) == DeepCoverage.COVERED)
                    .as("deep coverage of %s in %s", items.get(item), items)
                    .isEqualTo(isDeep(trace, items, item, new HashSet<>()));
        }
    }

    private static boolean isDeep(Trace trace, List<TraceItem> items, int item, Set<Integer> way) {
        if (!trace.isShallow(item) || !way.add(item)) {
            return false;
        }
        boolean isDeep = IntStream.range(0, items.size())
                .filter(other -> bears(items, other, item))
                .allMatch(other -> isDeep(trace, items, other, way));
        way.remove(item);
        return isDeep;
    }

    private static boolean bears(List<TraceItem> items, int covering, int covered) {
        ItemId target = items.get(covered).id();
        return items.get(covering).covers().stream()
                .anyMatch(id -> id.type().equals(target.type())
                        && id.name().equals(target.name())
                        && ((count(items, id) == 1 && id.equals(target)) || count(items, id) == 0));
    }

    private static long count(List<TraceItem> items, ItemId id) {
        return items.stream().filter(item -> item.id().equals(id)).count();
    }

    private static List<Object> totals(Trace trace) {
        return List.of(
                trace.links(),
                trace.duplicates(),
                trace.shallow(),
                trace.defectCount(),
                trace.deep(DeepCoverage.COVERED),
                trace.deep(DeepCoverage.CIRCULAR));
    }

    @Provide
    Arbitrary<List<TraceItem>> items() {
        Arbitrary<ItemId> ids = Combinators.combine(
                        Arbitraries.of(TYPES),
                        Arbitraries.of("a", "b", "c"),
                        Arbitraries.integers().between(0, 2))
                .as(ItemId::new);
        Arbitrary<TraceItem> item = Combinators.combine(
                        ids,
                        Arbitraries.of(ItemStatus.class),
                        Arbitraries.of(TYPES).list().ofMaxSize(2),
                        ids.list().ofMaxSize(3))
                .as(TraceItem::new);
        return item.list().ofMaxSize(9);
    }
}
