package nl.blauwdruk.story.estimation;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;

/** What one player has before them. */
@Embeddable
public class Hand {

    @Column(name = "player")
    private String player;

    @Column(name = "player_name")
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "card")
    private Card card;

    protected Hand() {} // for JPA

    Hand(String player, String name, Card card) {
        this.player = requireNonNull(player);
        this.name = requireNonNull(name);
        this.card = card;
    }

    /** What they sign in with. */
    public String player() {
        return player;
    }

    /** What others know them by. */
    public String name() {
        return name;
    }

    /** Their card, face down until the cards are turned; empty while they think. */
    public Optional<Card> card() {
        return Optional.ofNullable(card);
    }
}
