package nl.blauwdruk.story.estimation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PokerGameTest {

    private static final Instant NINE = Instant.parse("2026-12-01T09:00:00Z");

    private final PokerGame game = new PokerGame("minima", List.of("a", "b", "c"), "Sanne", NINE);

    @Test
    void a_story_is_estimated_and_the_next_one_comes() {
        game.play("karim", "Karim", Card.FIVE);
        game.play("sanne", "Sanne", Card.FIVE);
        game.turn();

        String estimated = game.agree(Card.FIVE);

        assertThat(estimated).isEqualTo("a");
        assertThat(game.shown()).contains("b");
        assertThat(game.isTurned()).isFalse();
        assertThat(game.hands()).extracting(Hand::name).containsExactly("Karim", "Sanne");
        assertThat(game.hands()).allMatch(hand -> hand.card().isEmpty());
        assertThat(game.estimates()).singleElement().satisfies(estimate -> {
            assertThat(estimate.points()).isEqualTo(5);
            assertThat(estimate.rounds()).isEqualTo(1);
        });
    }

    @Test
    void a_card_can_be_changed_until_the_cards_are_turned() {
        game.play("karim", "Karim", Card.TWO);
        game.play("karim", "Karim", Card.EIGHT);
        game.turn();

        assertThat(game.hands())
                .singleElement()
                .satisfies(hand -> assertThat(hand.card()).contains(Card.EIGHT));
        assertThatThrownBy(() -> game.play("karim", "Karim", Card.TWO)).isInstanceOf(NotNow.class);
    }

    @Test
    void another_round_takes_the_cards_back_and_counts() {
        game.play("karim", "Karim", Card.TWO);
        game.turn();
        game.again();

        assertThat(game.shown()).contains("a");
        assertThat(game.round()).isEqualTo(2);
        assertThat(game.handOf("karim").flatMap(Hand::card)).isEmpty();
        game.play("karim", "Karim", Card.THREE);
        game.turn();
        game.agree(Card.THREE);
        assertThat(game.estimates().get(0).rounds()).isEqualTo(2);
        assertThat(game.round()).isEqualTo(1);
    }

    @Test
    void nothing_is_agreed_on_before_the_cards_are_turned() {
        assertThatThrownBy(game::turn).isInstanceOf(NotNow.class);
        game.play("karim", "Karim", Card.TWO);
        assertThatThrownBy(() -> game.agree(Card.TWO)).isInstanceOf(NotNow.class);
        assertThatThrownBy(game::again).isInstanceOf(NotNow.class);
        game.turn();
        assertThatThrownBy(() -> game.agree(Card.PAUSE)).isInstanceOf(IllegalArgumentException.class);
        assertThat(game.shown()).contains("a");
    }

    @Test
    void a_story_put_off_comes_last() {
        game.play("karim", "Karim", Card.TWO);

        game.postpone();

        assertThat(game.left()).containsExactly("b", "c", "a");
        assertThat(game.hands()).allMatch(hand -> hand.card().isEmpty());
    }

    @Test
    void when_all_are_estimated_nothing_is_left_to_do() {
        for (int i = 0; i < 3; i++) {
            game.play("karim", "Karim", Card.TWO);
            game.turn();
            game.agree(Card.TWO);
        }

        assertThat(game.shown()).isEmpty();
        assertThat(game.isRunning(NINE)).isTrue();
        assertThatThrownBy(() -> game.play("karim", "Karim", Card.TWO)).isInstanceOf(NotNow.class);
        assertThatThrownBy(game::postpone).isInstanceOf(NotNow.class);
    }

    @Test
    void a_game_nobody_ended_is_over_after_a_working_day() {
        assertThat(game.isRunning(NINE.plus(Duration.ofHours(8).minusSeconds(1))))
                .isTrue();
        assertThat(game.isRunning(NINE.plus(Duration.ofHours(8)))).isFalse();

        game.end(NINE.plusSeconds(60));

        assertThat(game.isRunning(NINE)).isFalse();
    }

    @Test
    void the_table_and_the_pile_are_bounded() {
        for (int i = 0; i < PokerGame.MOST_PLAYERS; i++) {
            game.join("p" + i, "Speler " + i);
        }

        assertThat(game.join("p0", "Speler 0")).isFalse();
        assertThatThrownBy(() -> game.join("nog", "Nog een")).isInstanceOf(NotNow.class);
        List<String> many = Collections.nCopies(PokerGame.MOST_STORIES + 1, "s");
        assertThatThrownBy(() -> new PokerGame("minima", many, "Sanne", NINE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PokerGame("minima", List.of(), "Sanne", NINE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void who_leaves_takes_the_card_along() {
        game.play("karim", "Karim", Card.TWO);
        game.play("sanne", "Sanne", Card.FIVE);

        game.leave("karim");

        assertThat(game.handOf("karim")).isEqualTo(Optional.empty());
        assertThat(game.spread().lowest()).contains(Card.FIVE);
    }
}
