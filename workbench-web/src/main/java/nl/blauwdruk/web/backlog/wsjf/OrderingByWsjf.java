package nl.blauwdruk.web.backlog.wsjf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.blauwdruk.story.backlog.BacklogOrder;
import nl.blauwdruk.story.backlog.FewestMoves;
import nl.blauwdruk.story.backlog.FewestMoves.Move;
import nl.blauwdruk.story.backlog.Story;
import nl.blauwdruk.story.backlog.StoryStatus;
import nl.blauwdruk.story.backlog.WsjfOrder;
import nl.blauwdruk.story.backlog.WsjfOrder.Candidate;
import nl.blauwdruk.web.access.Access;
import nl.blauwdruk.web.access.Does;
import nl.blauwdruk.web.access.Operation;
import nl.blauwdruk.web.access.Scope;
import nl.blauwdruk.web.story.JpaStories;
import nl.blauwdruk.web.story.OrderingStories;
import nl.blauwdruk.web.story.ReadingStories;

/** Proposes the order that WSJF asks for, and takes it over; finished stories are left alone. */
@ApplicationScoped
public class OrderingByWsjf {

    private final ReadingStories reading;
    private final JpaStories stories;
    private final OrderingStories ordering;
    private final Access access;

    @Inject
    public OrderingByWsjf(ReadingStories reading, JpaStories stories, OrderingStories ordering, Access access) {
        this.reading = reading;
        this.stories = stories;
        this.ordering = ordering;
        this.access = access;
    }

    protected OrderingByWsjf() { // for CDI
        this(null, null, null, null);
    }

    /** Which stories of a theme would move where. */
    @Transactional
    @Does(Operation.READ)
    public WsjfProposal proposal(String theme) {
        List<Story> unfinished = unfinished(theme);
        List<Move> moves = moves(unfinished);
        BacklogOrder order = new BacklogOrder(stories.order(theme));
        Map<String, Integer> before = places(order);
        moves.forEach(move -> order.move(List.of(move.key()), move.spot()));
        Map<String, Integer> after = places(order);
        Map<String, Story> byKey = unfinished.stream().collect(Collectors.toMap(Story::key, Function.identity()));
        List<WsjfProposal.Line> lines = moves.stream()
                .map(move ->
                        new WsjfProposal.Line(byKey.get(move.key()), before.get(move.key()), after.get(move.key())))
                .toList();
        long known =
                unfinished.stream().filter(story -> story.wsjf().isPresent()).count();
        return new WsjfProposal(lines, sign(moves), unfinished.size(), known);
    }

    /**
     * Moves the stories as was proposed.
     *
     * @param sign of the proposal somebody has seen
     * @return false when another order is proposed by now, or none; then nothing moves
     */
    @Transactional
    @Does(Operation.ORDER_BACKLOG)
    public boolean takeOver(String theme, String sign) {
        access.require(Operation.ORDER_BACKLOG, Scope.ofTheme(theme));
        List<Move> moves = moves(unfinished(theme));
        if (moves.isEmpty() || !sign(moves).equals(sign)) {
            return false;
        }
        ordering.arrange(theme, moves);
        return true;
    }

    private List<Story> unfinished(String theme) {
        return reading.ofTheme(theme).stream()
                .filter(story -> story.status() != StoryStatus.DONE)
                .toList();
    }

    private static List<Move> moves(List<Story> unfinished) {
        List<Candidate> candidates = unfinished.stream()
                .map(story -> new Candidate(story.key(), story.wsjf(), story.after()))
                .toList();
        return FewestMoves.between(candidates.stream().map(Candidate::key).toList(), WsjfOrder.of(candidates));
    }

    private static Map<String, Integer> places(BacklogOrder order) {
        List<String> keys = order.keys();
        return IntStream.range(0, keys.size()).boxed().collect(Collectors.toMap(keys::get, i -> i + 1));
    }

    private static String sign(List<Move> moves) {
        String text = moves.stream()
                .map(move -> move.key() + " " + move.spot().kind() + " "
                        + move.spot().story())
                .collect(Collectors.joining("\n"));
        return Integer.toHexString(text.hashCode());
    }
}
