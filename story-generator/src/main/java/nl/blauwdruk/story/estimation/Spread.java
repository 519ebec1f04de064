package nl.blauwdruk.story.estimation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How far the cards of one round lie apart, and what follows from it. */
public record Spread(List<Hand> hands) {

    public Spread {
        hands = List.copyOf(hands);
    }

    /** The lowest number on the table; empty when nobody gave one. */
    public Optional<Card> lowest() {
        return numbers().stream().min(Comparator.naturalOrder());
    }

    /** The highest number on the table; empty when nobody gave one. */
    public Optional<Card> highest() {
        return numbers().stream().max(Comparator.naturalOrder());
    }

    /** Whether all who gave a number gave the same. */
    public boolean isUnanimous() {
        return !numbers().isEmpty() && lowest().equals(highest());
    }

    /**
     * The card a team can agree on at once: the one all gave, or the higher of two next to each other, as an estimate errs to the
     * low side. Empty when they lie further apart, or when anyone could not tell: then there is something to explain first.
     */
    public Optional<Card> proposal() {
        boolean doubted = hands.stream().anyMatch(hand -> hand.card().equals(Optional.of(Card.UNSURE)));
        return doubted ? Optional.empty() : highest().filter(high -> high.isNear(lowest().orElse(high)));
    }

    /** Who explain: names of those with the lowest and the highest number, in order; empty when the cards lie close. */
    public List<String> toExplain() {
        if (proposal().isPresent() || numbers().isEmpty()) {
            return List.of();
        }
        return hands.stream()
                .filter(hand -> hand.card().equals(lowest()) || hand.card().equals(highest()))
                .sorted(Comparator.comparing(hand -> hand.card().orElseThrow()))
                .map(Hand::name)
                .toList();
    }

    private List<Card> numbers() {
        return hands.stream()
                .flatMap(hand -> hand.card().stream())
                .filter(Card::isNumber)
                .toList();
    }
}
