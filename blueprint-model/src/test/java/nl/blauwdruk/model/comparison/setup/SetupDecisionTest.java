package nl.blauwdruk.model.comparison.setup;

import static nl.blauwdruk.model.comparison.setup.SetupChoice.INTO_BASE;
import static nl.blauwdruk.model.comparison.setup.SetupChoice.KEEP_VARIATION;
import static nl.blauwdruk.model.comparison.setup.SetupChoice.TAKE_BASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.blauwdruk.model.blueprint.Fingerprint;
import org.junit.jupiter.api.Test;

class SetupDecisionTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    private static final String ZWOLLE = "0193";
    private static final String GRONINGEN = "0014";
    private static final String DEVENTER = "0150";

    private final SetupDifference difference = difference("vier weken");
    private final SetupDecision decision = new SetupDecision("minima", difference.id(), ZWOLLE);

    @Test
    void a_later_vote_replaces_the_earlier_one() {
        vote(ZWOLLE, TAKE_BASE);

        vote(ZWOLLE, KEEP_VARIATION);

        assertThat(decision.votes()).hasSize(1);
        assertThat(decision.voteOf(ZWOLLE)).contains(KEEP_VARIATION);
    }

    @Test
    void a_municipality_may_always_keep_its_own_variation() {
        vote(GRONINGEN, TAKE_BASE);
        vote(DEVENTER, TAKE_BASE);

        record(KEEP_VARIATION, false);

        assertThat(decision.outcome().orElseThrow().choice()).isEqualTo(KEEP_VARIATION);
    }

    @Test
    void nobody_takes_the_base_for_another() {
        vote(GRONINGEN, TAKE_BASE);
        vote(DEVENTER, TAKE_BASE);

        assertRefused(TAKE_BASE, true, Refusal.NEEDS_OWN_VOTE);
        vote(ZWOLLE, TAKE_BASE);
        record(TAKE_BASE, false);

        assertThat(decision.outcome().orElseThrow().owner()).isEqualTo("Karim");
    }

    @Test
    void the_base_changes_with_most_of_the_votes() {
        vote(GRONINGEN, INTO_BASE);
        vote(DEVENTER, KEEP_VARIATION);
        assertRefused(INTO_BASE, false, Refusal.TIE);

        vote(ZWOLLE, INTO_BASE);
        record(INTO_BASE, false);

        assertThat(decision.outcome().orElseThrow().due()).contains(APRIL);
    }

    @Test
    void the_product_owner_of_the_programme_breaks_a_tie_but_overrules_no_majority() {
        vote(GRONINGEN, INTO_BASE);
        vote(DEVENTER, KEEP_VARIATION);
        vote(ZWOLLE, KEEP_VARIATION);
        assertRefused(INTO_BASE, true, Refusal.NEEDS_MAJORITY);

        vote(ZWOLLE, INTO_BASE);
        vote("0153", KEEP_VARIATION);
        record(INTO_BASE, true);

        assertThat(decision.outcome()).isPresent();
    }

    @Test
    void without_votes_nothing_comes_into_the_base() {
        assertRefused(INTO_BASE, true, Refusal.NEEDS_MAJORITY);

        assertThat(decision.outcome()).isEmpty();
    }

    @Test
    void after_the_outcome_nobody_votes_until_it_is_opened_again() {
        vote(ZWOLLE, TAKE_BASE);
        record(TAKE_BASE, false);
        assertThatThrownBy(() -> vote(GRONINGEN, INTO_BASE)).isInstanceOf(Refused.class);

        decision.reopen();
        vote(GRONINGEN, INTO_BASE);

        assertThat(decision.votes()).hasSize(2);
        assertThat(decision.outcome()).isEmpty();
    }

    @Test
    void an_outcome_on_steps_that_mean_something_else_now_is_to_be_looked_at() {
        record(KEEP_VARIATION, false);
        SetupDifference edited = difference("zes weken");
        assertThat(decision.isOutdated(difference.meaning())).isFalse();
        assertThat(decision.isOutdated(edited.meaning())).isTrue();

        decision.confirm(edited);

        assertThat(decision.isOutdated(edited.meaning())).isFalse();
    }

    @Test
    void a_remark_says_something() {
        decision.remark("  Dit hangt aan de verordening. ", "Marieke", NOON);

        assertThat(decision.remarks().get(0).text()).isEqualTo("Dit hangt aan de verordening.");
        assertThatThrownBy(() -> decision.remark(" ", "Marieke", NOON)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void who_is_called_upon_is_waited_for_until_they_answer() {
        decision.remark("Hoe doen jullie dit, @karim?", "Marieke", NOON);
        assertThat(decision.waitsForAnswerOf("Karim", "Karim de Vries")).isTrue();
        assertThat(decision.waitsForAnswerOf("marieke", "Marieke")).isFalse();

        decision.remark("Wij bellen na.", "Karim de Vries", NOON.plusSeconds(60));

        assertThat(decision.waitsForAnswerOf("karim", "Karim de Vries")).isFalse();
        decision.remark("En daarna, @karim?", "Marieke", NOON.plusSeconds(120));
        assertThat(decision.waitsForAnswerOf("karim", "Karim de Vries")).isTrue();
    }

    @Test
    void a_vote_after_the_question_is_an_answer_and_one_before_it_is_not() {
        decision.vote(ZWOLLE, TAKE_BASE, "Karim de Vries", NOON.minusSeconds(60));
        decision.remark("Zeker, @karim?", "Marieke", NOON);
        assertThat(decision.waitsForAnswerOf("karim", "Karim de Vries")).isTrue();

        decision.vote(ZWOLLE, KEEP_VARIATION, "Karim de Vries", NOON.plusSeconds(60));

        assertThat(decision.waitsForAnswerOf("karim", "Karim de Vries")).isFalse();
    }

    @Test
    void a_decision_answers_for_all() {
        decision.remark("Wat vindt @karim?", "Marieke", NOON);

        record(KEEP_VARIATION, false);

        assertThat(decision.waitsForAnswerOf("karim", "Karim de Vries")).isFalse();
    }

    private void vote(String municipality, SetupChoice choice) {
        decision.vote(municipality, choice, "Marieke", NOON);
    }

    private void record(SetupChoice choice, boolean breaksTies) {
        decision.record(choice, "Marieke", NOON, "Karim", APRIL, breaksTies, difference);
    }

    private void assertRefused(SetupChoice choice, boolean breaksTies, Refusal why) {
        assertThatThrownBy(() -> record(choice, breaksTies))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(why));
    }

    private static SetupDifference difference(String meaning) {
        return new SetupDifference(
                "minima-zwolle.beslissen.term",
                "term",
                "minima-zwolle",
                ZWOLLE,
                "Zwolle",
                "Besluiten",
                List.of(),
                List.of(),
                List.of(),
                new DifferenceWords(List.of(), List.of(), "", "vier weken"),
                Fingerprint.of(List.of(meaning)));
    }
}
