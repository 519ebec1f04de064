package nl.blauwdruk.story.backlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
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

class PinnedPlacesTest {

    private static final List<String> FOUR = List.of("a", "b", "c", "d");

    @Test
    void what_moves_down_does_not_shift_what_was_put_above_it() {
        assertThat(after(FOUR, Map.of("a", 4, "d", 2))).containsExactly("b", "d", "c", "a");
    }

    @Test
    void beyond_the_end_is_the_end_and_of_two_at_one_place_the_last_comes_first() {
        assertThat(after(FOUR, Map.of("a", 900))).containsExactly("b", "c", "d", "a");
        assertThat(after(FOUR, Map.of("c", 1, "d", 1))).containsExactly("d", "c", "a", "b");
        assertThat(after(FOUR, Map.of())).isEqualTo(FOUR);
    }

    @Test
    void a_story_of_another_backlog_is_refused() {
        assertThatThrownBy(() -> PinnedPlaces.order(FOUR, Map.of("x", 1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void different_places_are_reached_and_the_others_keep_their_order(
            @ForAll @IntRange(min = 1, max = 12) int size,
            @ForAll @Size(max = 6) List<@IntRange(max = 11) Integer> some) {
        List<String> keys = IntStream.range(0, size).mapToObj(i -> "s" + i).toList();
        Map<String, Integer> places = new TreeMap<>();
        List<Integer> free =
                new ArrayList<>(IntStream.rangeClosed(1, size).boxed().toList());
        for (int one : some) {
            if (one < size && !places.containsKey("s" + one)) {
                places.put("s" + one, free.remove(one % free.size()));
            }
        }

        List<String> order = after(keys, places);

        places.forEach((key, place) -> assertThat(order.indexOf(key)).isEqualTo(place - 1));
        assertThat(order.stream().filter(key -> !places.containsKey(key)))
                .isEqualTo(keys.stream().filter(key -> !places.containsKey(key)).toList());
    }

    /** The order after the moves were made one by one, as a server does. */
    private static List<String> after(List<String> keys, Map<String, Integer> places) {
        List<Ranked> ranked = new ArrayList<>();
        keys.forEach(key -> ranked.add(new Ranked(key, BacklogOrder.rankOf(ranked.size() + 1))));
        BacklogOrder order = new BacklogOrder(ranked);
        FewestMoves.between(keys, PinnedPlaces.order(keys, places))
                .forEach(move -> order.move(List.of(move.key()), move.spot()));
        return order.keys();
    }
}
