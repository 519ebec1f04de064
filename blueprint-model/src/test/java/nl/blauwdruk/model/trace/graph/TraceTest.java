package nl.blauwdruk.model.trace.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TraceTest {

    private static final ItemId STEP = new ItemId("step", "intake", 1);
    private static final ItemId STORY = new ItemId("story", "intake", 1);
    private static final ItemId TEST = new ItemId("test", "intake", 1);

    private static TraceItem item(ItemId id, List<String> needs, ItemId... covers) {
        return new TraceItem(id, ItemStatus.APPROVED, needs, List.of(covers));
    }

    private static TraceItem story(ItemId... covers) {
        return item(STORY, List.of("test"), covers);
    }

    private static TraceItem step() {
        return item(STEP, List.of("story"));
    }

    private static TraceItem test(ItemId... covers) {
        return item(TEST, List.of(), covers);
    }

    @Test
    void a_step_with_a_story_with_a_test_is_covered_down_to_the_end() {
        Trace trace = Trace.of(List.of(step(), story(STEP), test(STORY)));

        assertThat(trace.shallow()).isEqualTo(3);
        assertThat(trace.deep(DeepCoverage.COVERED)).isEqualTo(3);
        assertThat(trace.links()).containsExactly(entry(LinkState.COVERS, 2));
        assertThat(trace.defects()).isEmpty();
    }

    @Test
    void a_story_without_a_test_leaves_its_step_covered_by_itself_only() {
        Trace trace = Trace.of(List.of(step(), story(STEP)));

        assertThat(trace.isShallow(0)).isTrue();
        assertThat(trace.deepOf(0)).isEqualTo(DeepCoverage.UNCOVERED);
        assertThat(faults(trace, STEP)).containsExactly(Fault.Kind.UNCOVERED_DEEPER);
        assertThat(trace.defects().get(1).faults())
                .extracting(Fault::kind, Fault::type)
                .containsExactly(tuple(Fault.Kind.UNCOVERED, Optional.of("test")));
    }

    @Test
    void a_link_to_an_older_revision_is_outdated_and_covers_nothing() {
        ItemId newer = new ItemId("step", "intake", 2);

        Trace trace = Trace.of(List.of(item(newer, List.of("story")), story(STEP), test(STORY)));

        assertThat(trace.links())
                .containsOnly(entry(LinkState.COVERS, 1), entry(LinkState.OUTDATED, 1), entry(LinkState.ORPHANED, 1));
        assertThat(faults(trace, newer)).containsExactly(Fault.Kind.COVERED_OUTDATED, Fault.Kind.UNCOVERED);
        assertThat(faults(trace, STORY)).containsExactly(Fault.Kind.OUTDATED);
    }

    @Test
    void a_link_to_a_revision_yet_to_come_is_predated() {
        ItemId future = new ItemId("step", "intake", 7);

        Trace trace = Trace.of(List.of(step(), story(future), test(STORY)));

        assertThat(trace.links()).containsEntry(LinkState.PREDATED, 1).containsEntry(LinkState.ORPHANED, 1);
        assertThat(faults(trace, STORY)).containsExactly(Fault.Kind.PREDATED);
        assertThat(faults(trace, STEP)).containsExactly(Fault.Kind.COVERED_PREDATED, Fault.Kind.UNCOVERED);
    }

    @Test
    void a_link_to_nobody_is_orphaned_and_says_whom_it_sought() {
        ItemId gone = new ItemId("step", "weg", 1);

        Trace trace = Trace.of(List.of(story(gone), test(STORY)));

        assertThat(trace.links()).containsEntry(LinkState.ORPHANED, 1);
        assertThat(trace.defects())
                .singleElement()
                .satisfies(defect -> assertThat(defect.faults())
                        .containsExactly(new Fault(Fault.Kind.ORPHANED, Optional.empty(), Optional.of(gone))));
    }

    @Test
    void coverage_nobody_asked_for_makes_both_ends_a_defect() {
        Trace trace = Trace.of(List.of(step(), story(STEP), test(STORY, STEP)));

        assertThat(trace.links()).containsEntry(LinkState.UNWANTED, 1);
        assertThat(faults(trace, TEST)).containsExactly(Fault.Kind.UNWANTED);
        assertThat(faults(trace, STEP)).containsExactly(Fault.Kind.COVERED_UNWANTED);
        assertThat(trace.deep(DeepCoverage.COVERED)).isEqualTo(3);
    }

    @Test
    void two_items_of_one_id_are_duplicates_and_links_to_them_ambiguous() {
        Trace trace = Trace.of(List.of(step(), step(), story(STEP), test(STORY)));

        assertThat(trace.duplicates()).isEqualTo(2);
        assertThat(trace.links()).containsEntry(LinkState.AMBIGUOUS, 1);
        assertThat(trace.defectCount()).isEqualTo(3);
        assertThat(faults(trace, STORY)).containsExactly(Fault.Kind.AMBIGUOUS);
    }

    @Test
    void what_a_rejected_item_lacks_is_no_defect() {
        TraceItem rejected = new TraceItem(STORY, ItemStatus.REJECTED, List.of("test"), List.of());

        assertThat(Trace.of(List.of(rejected)).defectCount()).isZero();
        assertThat(Trace.of(List.of(rejected, rejected)).defectCount()).isEqualTo(2);
    }

    @Test
    void items_on_a_circle_and_above_one_are_circular_and_the_others_are_not() {
        ItemId above = new ItemId("step", "boven", 1);
        ItemId a = new ItemId("story", "a", 1);
        ItemId b = new ItemId("story", "b", 1);
        Trace trace = Trace.of(List.of(
                item(above, List.of("story")),
                item(a, List.of("story"), above, b),
                item(b, List.of("story"), a),
                step(),
                story(STEP),
                test(STORY)));

        assertThat(trace.deep(DeepCoverage.CIRCULAR)).isEqualTo(3);
        assertThat(trace.deepOf(0)).isEqualTo(DeepCoverage.CIRCULAR);
        assertThat(trace.deepOf(3)).isEqualTo(DeepCoverage.COVERED);
    }

    @Test
    void an_item_that_covers_itself_is_circular() {
        ItemId self = new ItemId("story", "zelf", 1);

        Trace trace = Trace.of(List.of(item(self, List.of("story"), self)));

        assertThat(trace.deepOf(0)).isEqualTo(DeepCoverage.CIRCULAR);
    }

    /** One call per level would overflow the stack. */
    @Test
    void a_chain_of_a_hundred_thousand_is_judged_to_its_end() {
        int length = 100_000;
        List<TraceItem> chain = new ArrayList<>();
        for (int level = 0; level < length; level++) {
            List<String> needs = level == length - 1 ? List.of() : List.of("n");
            ItemId[] covers = level == 0 ? new ItemId[0] : new ItemId[] {new ItemId("n", "i" + (level - 1), 1)};
            chain.add(item(new ItemId("n", "i" + level, 1), needs, covers));
        }

        Trace whole = Trace.of(chain);
        Trace broken = Trace.of(chain.subList(0, length - 1));

        assertThat(whole.deep(DeepCoverage.COVERED)).isEqualTo(length);
        assertThat(broken.deep(DeepCoverage.UNCOVERED)).isEqualTo(length - 1);
        assertThat(broken.shallow()).isEqualTo(length - 2);
    }

    /** A ladder of two items a rung, each covering both above it, has 2^rungs ways down: walking them all would never end. */
    @Test
    void a_dense_ladder_is_judged_rung_by_rung() {
        int rungs = 10_000;
        List<TraceItem> ladder = new ArrayList<>();
        for (int rung = 0; rung < rungs; rung++) {
            List<String> needs = rung == rungs - 1 ? List.of() : List.of("n");
            ItemId[] above = rung == 0
                    ? new ItemId[0]
                    : new ItemId[] {new ItemId("n", "l" + (rung - 1), 1), new ItemId("n", "r" + (rung - 1), 1)};
            ladder.add(item(new ItemId("n", "l" + rung, 1), needs, above));
            ladder.add(item(new ItemId("n", "r" + rung, 1), needs, above));
        }

        Trace trace = Trace.of(ladder);

        assertThat(trace.deep(DeepCoverage.COVERED)).isEqualTo(rungs * 2);
        assertThat(trace.links()).containsExactly(entry(LinkState.COVERS, (rungs - 1) * 4));
    }

    private static List<Fault.Kind> faults(Trace trace, ItemId item) {
        return trace.defects().stream()
                .filter(defect -> defect.item().equals(item))
                .flatMap(defect -> defect.faults().stream())
                .map(Fault::kind)
                .toList();
    }
}
