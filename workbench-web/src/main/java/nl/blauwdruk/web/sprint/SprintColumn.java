package nl.blauwdruk.web.sprint;

import java.util.List;

/** A column of the board: a state with the stories in it. */
public record SprintColumn(String state, List<SprintCard> cards) {

    /** Points of all stories in it. */
    public int points() {
        return cards.stream().mapToInt(SprintCard::points).sum();
    }
}
