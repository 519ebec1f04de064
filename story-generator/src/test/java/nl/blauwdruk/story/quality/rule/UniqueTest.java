package nl.blauwdruk.story.quality.rule;

import static nl.blauwdruk.story.quality.rule.Judged.traced;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.blauwdruk.story.quality.StoryFinding;
import org.junit.jupiter.api.Test;

class UniqueTest {

    private final StoryRule rule = new Unique();

    private static final String FOLLOW = "Als inwoner wil ik de aanvraag volgen zodat ik niet bel.";

    @Test
    void the_second_of_two_in_the_same_words_is_blamed() {
        List<StoryFinding> findings = Judged.by(rule, FOLLOW, "Als Inwoner wil ik de aanvraag volgen!");

        assertThat(findings)
                .singleElement()
                .matches(
                        finding -> finding.story().equals("2") && finding.what().equals("same-words"));
    }

    @Test
    void nearly_the_same_words_are_a_fault_and_the_nearest_a_tip() {
        assertThat(Judged.by(
                        rule,
                        "As a clerk, I want to archive closed files of residents, so that they are kept.",
                        "As a manager, I want to archive all closed files of residents, so that they are kept.",
                        "As a resident, I want to pay the rent, so that I can stay."))
                .extracting(StoryFinding::what)
                .containsExactly("near", "near");
    }

    @Test
    void the_same_elements_scope_and_act_are_one_story_whatever_the_words() {
        assertThat(Judged.by(
                        rule,
                        List.of(
                                traced("a", FOLLOW, Set.of("x/1"), Set.of("0014")),
                                traced("b", "Als klant wil ik mijn aanvraag volgen.", Set.of("x/1"), Set.of("0014")))))
                .singleElement()
                .matches(finding -> finding.what().equals("same-elements"));
    }

    @Test
    void the_same_words_for_other_elements_or_municipalities_are_two_stories() {
        assertThat(Judged.by(
                        rule,
                        List.of(
                                traced("a", FOLLOW, Set.of("x/1"), Set.of("0014")),
                                traced("b", FOLLOW, Set.of("y/1"), Set.of("0014")),
                                traced("c", FOLLOW, Set.of("x/1"), Set.of("0193")))))
                .isEmpty();
    }
}
