package nl.blauwdruk.story.quality.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.blauwdruk.story.quality.StoryFinding;
import org.junit.jupiter.api.Test;

class UniformTest {

    private final StoryRule rule = new Uniform();

    private static final String ONE = "Als inwoner wil ik betalen zodat het klaar is.";
    private static final String TWO = "Als consulent wil ik een verslag maken zodat ik het terugvind.";

    @Test
    void other_words_and_another_order_stand_out_and_are_rewritten() {
        String odd = "Ik wil als teamleider termijnen zien omdat ik moet bijsturen.";

        List<StoryFinding> findings = Judged.by(rule, ONE, TWO, odd);

        assertThat(findings).extracting(StoryFinding::story).containsExactly("3");
        assertThat(findings.get(0).mend().orElseThrow().apply(odd).stories())
                .containsExactly("Als teamleider wil ik termijnen zien zodat ik moet bijsturen.");
    }

    @Test
    void another_language_stands_out() {
        assertThat(Judged.said(rule, ONE, TWO, "As a clerk, I want to see files, so that I know."))
                .containsExactly("other-language");
    }

    @Test
    void articles_and_a_missing_reason_do_not() {
        assertThat(Judged.by(
                        rule,
                        "As a clerk, I want to see files, so that I know.",
                        "As an owner, I want to see files, so that I know.",
                        "As the owner, I want to see bills."))
                .isEmpty();
    }

    @Test
    void an_english_story_keeps_its_article_when_rewritten() {
        String odd = "In order to know more, as an owner, I need to see bills.";

        List<StoryFinding> findings = Judged.by(
                rule,
                "As a clerk, I want to see files, so that I know.",
                "As a clerk, I want to see people, so that I know.",
                odd);

        assertThat(findings.get(0).mend().orElseThrow().apply(odd).stories())
                .containsExactly("As an owner, I want to see bills, so that know more.");
    }
}
