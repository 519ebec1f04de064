package nl.blauwdruk.model.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.blauwdruk.model.comparison.reason.Explanation;
import org.junit.jupiter.api.Test;

class DoubtsTest {

    private final AlignedStep sure = step("A", Kind.TERMINOLOGY, 0.9, 0.2, false);
    private final AlignedStep close = step("B", Kind.TERMINOLOGY, 0.9, 0.85, false);
    private final AlignedStep weak = step("C", Kind.TERMINOLOGY, 0.3, 0.2, false);
    private final AlignedStep sameName = step("D", Kind.IDENTICAL, 0.6, 0.5, false);
    private final AlignedStep confirmed = step("E", Kind.TERMINOLOGY, 0.3, 0.3, true);
    private final AlignedStep split = step("F", Kind.SPLIT, 0.95, 0.1, false);
    private final Doubts doubts = Doubts.of(comparison(sure, close, weak, sameName, confirmed, split));

    @Test
    void what_stands_least_above_its_second_best_comes_first() {
        assertThat(doubts.open()).extracting(doubt -> doubt.step().step()).containsExactly("C", "D", "B", "A", "F");
    }

    @Test
    void the_next_doubt_follows_the_one_at_hand_and_begins_again_at_the_end() {
        assertThat(doubts.after("minima-zwolle", "C").orElseThrow().step()).isEqualTo(sameName);
        assertThat(doubts.after("minima-zwolle", "F").orElseThrow().step()).isEqualTo(weak);
        assertThat(doubts.after("minima-zwolle", "E").orElseThrow().step()).isEqualTo(weak);
    }

    @Test
    void nothing_is_in_doubt_when_all_is_confirmed() {
        assertThat(Doubts.of(comparison(confirmed)).after("minima-zwolle", "E")).isEmpty();
    }

    @Test
    void certain_is_the_same_name_or_a_high_score_with_nothing_near_it() {
        assertThat(doubts.certain(0.8)).containsExactlyInAnyOrder(sameName, sure);
        assertThat(doubts.certain(0.95)).containsExactly(sameName);
    }

    private static AlignedStep step(String key, Kind kind, double score, double second, boolean confirmed) {
        return new AlignedStep(
                "minima-zwolle",
                key,
                key,
                List.of("b" + key),
                Optional.of(kind),
                Set.of(),
                score,
                Explanation.NONE,
                second,
                confirmed);
    }

    private static Comparison comparison(AlignedStep... steps) {
        return new Comparison("minima", Optional.of("basis"), List.of(), List.of(), List.of(steps), List.of(), none());
    }

    private static Overlap none() {
        return new Overlap(
                1,
                new TreeMap<>(),
                new TreeMap<>(),
                List.of(),
                new Overlap.Share(1, 1, 1),
                1,
                new Overlap.Interval(1, 1),
                1,
                1,
                new TreeMap<>());
    }
}
