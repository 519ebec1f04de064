package nl.blauwdruk.story.backlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.blauwdruk.story.backlog.BacklogOrder.Ranked;
import nl.blauwdruk.story.backlog.FewestMoves.Move;
import nl.blauwdruk.story.backlog.WsjfOrder.Candidate;

/** The laws of ordering by value, for any backlog, with rings of needs too. */
class WsjfOrderPropertiesTest {

    @Property
    void every_story_is_in_it_once_and_ordering_again_changes_nothing(@ForAll("backlogs") List<Candidate> stories) {
        List<String> order = WsjfOrder.of(stories);

        assertThat(order).containsExactlyInAnyOrderElementsOf(keys(stories));
        assertThat(WsjfOrder.of(inOrder(stories, order))).isEqualTo(order);
    }

    @Property
    void no_story_comes_before_what_it_needs_unless_that_needs_it_too(@ForAll("backlogs") List<Candidate> stories) {
        List<String> order = WsjfOrder.of(stories);

        for (Candidate story : stories) {
            for (String need : story.needs()) {
                if (order.contains(need) && !reachable(stories, need).contains(story.key())) {
                    assertThat(order.indexOf(need)).isLessThan(order.indexOf(story.key()));
                }
            }
        }
    }

    @Property
    void without_needs_the_highest_comes_first_and_equal_ones_stay_as_they_stand(
            @ForAll("backlogs") List<Candidate> stories) {
        List<Candidate> free = stories.stream()
                .map(story -> new Candidate(story.key(), story.wsjf(), List.of()))
                .toList();

        List<Candidate> ordered = inOrder(free, WsjfOrder.of(free));

        for (int i = 1; i < ordered.size(); i++) {
            Optional<Wsjf> before = ordered.get(i - 1).wsjf();
            Optional<Wsjf> after = ordered.get(i).wsjf();
            assertThat(before.isPresent() || after.isEmpty()).isTrue();
            after.ifPresent(wsjf -> assertThat(before.orElseThrow()).isGreaterThanOrEqualTo(wsjf));
            if (before.equals(after)) {
                assertThat(free.indexOf(ordered.get(i - 1))).isLessThan(free.indexOf(ordered.get(i)));
            }
        }
    }

    @Property
    void the_moves_bring_the_backlog_into_the_order_and_move_nothing_that_stands_well(
            @ForAll("backlogs") List<Candidate> stories) {
        List<String> now = keys(stories);
        List<String> wanted = WsjfOrder.of(stories);
        BacklogOrder backlog = new BacklogOrder(IntStream.range(0, now.size())
                .mapToObj(i -> new Ranked(now.get(i), BacklogOrder.rankOf(i + 1)))
                .toList());

        List<Move> moves = FewestMoves.between(now, wanted);
        moves.forEach(move -> backlog.move(List.of(move.key()), move.spot()));

        assertThat(backlog.keys()).isEqualTo(wanted);
        assertThat(moves.isEmpty()).isEqualTo(now.equals(wanted));
    }

    @Example
    void what_a_valuable_story_needs_counts_as_much_as_itself() {
        List<Candidate> stories = List.of(
                new Candidate("middle", Optional.of(new Wsjf(10, 5)), List.of()),
                new Candidate("unknown", Optional.empty(), List.of()),
                new Candidate("low", Optional.of(new Wsjf(3, 8)), List.of("unknown", "finished")),
                new Candidate("high", Optional.of(new Wsjf(40, 2)), List.of("low")));

        assertThat(WsjfOrder.of(stories)).containsExactly("unknown", "low", "high", "middle");
    }

    @Example
    void one_story_that_is_to_be_last_moves_alone() {
        assertThat(FewestMoves.between(List.of("a", "b", "c", "d"), List.of("b", "c", "d", "a")))
                .containsExactly(new Move("a", Spot.after("d")));
    }

    @Example
    void a_long_chain_of_needs_is_ordered_too() {
        List<Candidate> chain = IntStream.range(0, 1000)
                .mapToObj(i -> new Candidate("s" + i, Optional.empty(), List.of("s" + (i + 1))))
                .toList();

        assertThat(WsjfOrder.of(chain)).startsWith("s999", "s998").endsWith("s0");
    }

    @Provide
    Arbitrary<List<Candidate>> backlogs() {
        return Arbitraries.integers()
                .between(0, 12)
                .flatMap(count -> Combinators.combine(
                                IntStream.range(0, count).mapToObj(this::story).toList())
                        .as(ArrayList::new));
    }

    private Arbitrary<Candidate> story(int number) {
        Arbitrary<Optional<Wsjf>> wsjf = Combinators.combine(
                        Arbitraries.integers().between(3, 6),
                        Arbitraries.integers().between(1, 3))
                .as(Wsjf::new)
                .optional();
        Arbitrary<List<String>> needs =
                Arbitraries.integers().between(0, 13).map(i -> "s" + i).list().ofMaxSize(2);
        return Combinators.combine(wsjf, needs).as((value, after) -> new Candidate("s" + number, value, after));
    }

    private static List<String> keys(List<Candidate> stories) {
        return stories.stream().map(Candidate::key).toList();
    }

    private static List<Candidate> inOrder(List<Candidate> stories, List<String> order) {
        Map<String, Candidate> byKey = new HashMap<>();
        stories.forEach(story -> byKey.put(story.key(), story));
        return order.stream().map(byKey::get).toList();
    }

    /** All that a story needs by whatever way. */
    private static Set<String> reachable(List<Candidate> stories, String from) {
        Set<String> reached = new HashSet<>(Set.of(from));
        for (int round = 0; round < stories.size(); round++) {
            stories.stream()
                    .filter(story -> reached.contains(story.key()))
                    .flatMap(story -> story.needs().stream())
                    .toList()
                    .forEach(reached::add);
        }
        return reached;
    }
}
