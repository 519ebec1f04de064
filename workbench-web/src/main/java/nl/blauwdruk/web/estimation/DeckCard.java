package nl.blauwdruk.web.estimation;

import java.util.Optional;
import nl.blauwdruk.story.estimation.Card;

/**
 * A card that can be chosen.
 *
 * @param word what stands on it
 * @param key the key that chooses it; empty when there is none
 * @param chosen whether it is the one the reader laid, or the one that is proposed
 */
public record DeckCard(String word, String key, boolean chosen) {

    static DeckCard of(Card card, Optional<Card> chosen) {
        String key = card.word().length() == 1 ? card.word() : "";
        return new DeckCard(card.word(), key, chosen.equals(Optional.of(card)));
    }
}
