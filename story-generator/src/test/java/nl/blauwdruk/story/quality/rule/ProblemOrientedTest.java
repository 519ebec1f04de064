package nl.blauwdruk.story.quality.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemOrientedTest {

    private final StoryRule rule = new ProblemOriented();

    @Test
    void how_it_is_built_is_pointed_at_word_by_word() {
        assertThat(Judged.places(
                        rule, "Als inwoner wil ik met een rode knop en een keuzelijst kiezen zodat ik verder kan."))
                .containsExactly("knop", "keuzelijst");
        assertThat(Judged.places(rule, "As a clerk, I want to click on a file, so that it opens."))
                .containsExactly("click");
        assertThat(Judged.places(rule, "Als inwoner wil ik gegevens uit een SQL-database zien zodat ik verder kan."))
                .containsExactly("SQL-database");
    }

    @Test
    void a_reason_may_name_what_is_there() {
        assertThat(Judged.by(rule, "Als inwoner wil ik gegevens inzien zodat ik geen Excel nodig heb."))
                .isEmpty();
    }
}
