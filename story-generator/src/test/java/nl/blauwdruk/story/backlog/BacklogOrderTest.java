package nl.blauwdruk.story.backlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.blauwdruk.story.backlog.BacklogOrder.Ranked;
import org.junit.jupiter.api.Test;

class BacklogOrderTest {

    /** What a database does: keeps a rank per story, and gives them back by rank. */
    private static final class Kept {

        private final Map<String, Long> ranks = new TreeMap<>();

        Kept(int size) {
            IntStream.rangeClosed(1, size).forEach(place -> ranks.put(key(place), BacklogOrder.rankOf(place)));
        }

        BacklogOrder order() {
            return new BacklogOrder(ranks.entrySet().stream()
                    .map(entry -> new Ranked(entry.getKey(), entry.getValue()))
                    .sorted(Comparator.comparingLong(Ranked::rank))
                    .toList());
        }

        void keep(List<Ranked> changed) {
            changed.forEach(story -> ranks.put(story.key(), story.rank()));
        }

        List<Ranked> move(Collection<String> keys, Spot spot) {
            List<Ranked> changed = order().move(keys, spot);
            keep(changed);
            return changed;
        }
    }

    private static String key(int number) {
        return "s%03d".formatted(number);
    }

    @Property(tries = 300)
    void any_moves_give_the_order_a_list_gives(
            @ForAll @IntRange(min = 1, max = 30) int size,
            @ForAll @Size(max = 120) List<@IntRange(max = 899) Integer> moves) {
        Kept kept = new Kept(size);
        List<String> list = new ArrayList<>(kept.order().keys());

        for (int move : moves) {
            String moved = list.remove(move % 30 % size);
            int place = Math.min(move / 30, list.size());
            list.add(place, moved);
            kept.move(List.of(moved), Spot.at(place + 1));
        }

        assertThat(kept.order().keys()).isEqualTo(list);
        assertThat(kept.ranks.values())
                .allSatisfy(rank -> assertThat(rank).isPositive().isLessThan(BacklogOrder.rankOf(size + 1)));
    }

    @Property(tries = 200)
    void stories_that_move_together_keep_their_order_and_so_do_the_others(
            @ForAll @Size(min = 1, max = 10) List<@IntRange(min = 1, max = 20) Integer> chosen,
            @ForAll @IntRange(min = -2, max = 30) int place) {
        Kept kept = new Kept(20);
        List<String> moving =
                chosen.stream().distinct().map(BacklogOrderTest::key).toList();

        kept.move(moving, Spot.at(place));

        List<String> after = kept.order().keys();
        assertThat(after.stream().filter(moving::contains)).isSorted();
        assertThat(after.stream().filter(key -> !moving.contains(key))).isSorted();
        int first = Math.max(0, Math.min(place - 1, 20 - moving.size()));
        assertThat(moving).containsAll(after.subList(first, first + moving.size()));
    }

    @Property(tries = 200)
    void moves_at_the_same_moment_lose_no_story_and_later_moves_go_on_as_in_a_list(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 99) Integer> pairs) {
        Kept kept = new Kept(10);

        for (int pair : pairs) {
            List<Ranked> mine = kept.order().move(List.of(key(1)), Spot.at(pair % 10 + 1));
            List<Ranked> theirs = kept.order().move(List.of(key(2)), Spot.at(pair / 10 + 1));
            kept.keep(mine);
            kept.keep(theirs);
        }

        List<String> list = new ArrayList<>(kept.order().keys());
        assertThat(list).doesNotHaveDuplicates().hasSize(10);
        list.remove(key(5));
        list.add(4, key(5));
        kept.move(List.of(key(5)), Spot.at(5));
        assertThat(kept.order().keys()).isEqualTo(list);
    }

    @Test
    void a_move_writes_one_rank_until_the_room_is_used_up_and_a_few_then() {
        Kept kept = new Kept(1000);
        List<Integer> written = new ArrayList<>();

        for (int round = 0; round < 2000; round++) {
            String last = kept.order().keys().get(999);
            written.add(kept.move(List.of(last), Spot.after(key(1))).size());
        }

        assertThat(written.subList(0, 30)).containsOnly(1);
        assertThat(written.stream().mapToInt(Integer::intValue).sum()).isLessThan(2000 * 10);
    }

    @Test
    void what_stands_there_already_is_not_written() {
        Kept kept = new Kept(5);

        assertThat(kept.move(List.of(key(3)), Spot.at(3))).isEmpty();
        assertThat(kept.move(List.of(key(5)), Spot.BOTTOM)).isEmpty();
        assertThat(kept.move(List.of(key(2)), Spot.after(key(1)))).isEmpty();
    }

    @Test
    void a_story_that_is_not_there_or_beside_itself_is_refused() {
        BacklogOrder order = new Kept(3).order();

        assertThatThrownBy(() -> order.move(List.of("s9"), Spot.TOP)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> order.move(List.of(key(1)), Spot.before(key(1))))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(order.keys()).containsExactly(key(1), key(2), key(3));
    }
}
