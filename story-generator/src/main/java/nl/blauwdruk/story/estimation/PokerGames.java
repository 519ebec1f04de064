package nl.blauwdruk.story.estimation;

import java.util.Optional;

/** All games of planning poker. */
public interface PokerGames {

    /** The newest of a theme, over or not. */
    Optional<PokerGame> newest(String theme);

    /** Adds one, in the place of one of its theme that is over. */
    void add(PokerGame game);
}
