package nl.blauwdruk.story.quality.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnambiguousTest {

    private final StoryRule rule = new Unambiguous();

    @Test
    void judgements_without_a_measure_are_vague() {
        assertThat(Judged.places(rule, "Als inwoner wil ik snel en op een fijne manier betalen zodat het klaar is."))
                .containsExactly("snel", "op een fijne manier");
        assertThat(Judged.places(rule, "Als inwoner wil ik zo weinig mogelijk invullen zodat het klaar is."))
                .containsExactly("zo weinig mogelijk");
        assertThat(Judged.places(rule, "As a clerk, I want to find several files easily, so that I can go on."))
                .containsExactly("several", "easily");
    }

    @Test
    void a_comparison_needs_something_to_compare_with() {
        assertThat(Judged.places(rule, "Als inwoner wil ik duidelijker uitleg krijgen zodat het klaar is."))
                .containsExactly("duidelijker");
        assertThat(Judged.by(rule, "Als inwoner wil ik eerder betalen dan de huur zodat het klaar is."))
                .isEmpty();
    }

    @Test
    void anybody_as_role_is_a_tip() {
        assertThat(Judged.by(rule, "Als gebruiker wil ik betalen zodat het klaar is."))
                .singleElement()
                .matches(finding -> finding.what().equals("role") && !finding.isFault());
    }
}
