package nl.blauwdruk.web.backlog.wsjf;

import java.util.List;
import nl.blauwdruk.story.backlog.Story;

/**
 * Which stories would move for an order by WSJF.
 *
 * @param moves in the order in which they would stand
 * @param sign the same as long as the same stories would move to the same spots
 * @param unfinished how many stories the order is about
 * @param known how many of them have a WSJF
 */
public record WsjfProposal(List<Line> moves, String sign, long unfinished, long known) {

    public WsjfProposal {
        moves = List.copyOf(moves);
    }

    /**
     * A story that would move.
     *
     * @param from its place in the backlog, from 1
     * @param to its place once all have moved
     */
    public record Line(Story story, int from, int to) {

        /** 0 while it cannot be computed. */
        public double wsjf() {
            return story.wsjf().map(wsjf -> wsjf.value()).orElse(0.0);
        }
    }
}
