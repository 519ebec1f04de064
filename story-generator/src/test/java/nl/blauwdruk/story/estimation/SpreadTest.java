package nl.blauwdruk.story.estimation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SpreadTest {

    @Test
    void the_card_all_gave_is_proposed() {
        assertThat(of(Card.FIVE, Card.FIVE).proposal()).contains(Card.FIVE);
        assertThat(of(Card.FIVE, Card.FIVE).isUnanimous()).isTrue();
    }

    @Test
    void of_two_neighbours_the_higher_is_proposed() {
        assertThat(of(Card.FIVE, Card.EIGHT, Card.FIVE).proposal()).contains(Card.EIGHT);
        assertThat(of(Card.FIVE, Card.EIGHT).isUnanimous()).isFalse();
    }

    @Test
    void who_lie_furthest_apart_explain() {
        Spread spread = of(Card.THIRTEEN, Card.FIVE, Card.TWO, Card.PAUSE);

        assertThat(spread.proposal()).isEmpty();
        assertThat(spread.toExplain()).containsExactly("c", "a");
    }

    @Test
    void a_doubt_is_talked_about_first() {
        assertThat(of(Card.FIVE, Card.FIVE, Card.UNSURE).proposal()).isEmpty();
        assertThat(of(Card.PAUSE, Card.UNSURE).toExplain()).isEmpty();
        assertThat(of().proposal()).isEmpty();
        assertThat(of().isUnanimous()).isFalse();
    }

    @Property
    void a_proposal_was_on_the_table_and_the_order_of_players_does_not_matter(@ForAll List<Card> cards) {
        Spread spread = of(cards.toArray(Card[]::new));
        List<Card> turned = new ArrayList<>(cards);
        Collections.reverse(turned);

        assertThat(of(turned.toArray(Card[]::new)).proposal()).isEqualTo(spread.proposal());
        spread.proposal().ifPresent(card -> assertThat(cards).contains(card));
        assertThat(spread.proposal().isPresent() && !spread.toExplain().isEmpty())
                .isFalse();
    }

    private static Spread of(Card... cards) {
        List<Hand> hands = new ArrayList<>();
        for (int i = 0; i < cards.length; i++) {
            String name = String.valueOf((char) ('a' + i));
            hands.add(new Hand(name, name, cards[i]));
        }
        return new Spread(hands);
    }
}
