package nl.blauwdruk.story.quality.rule;

import static org.assertj.core.api.Assertions.assertThat;

import nl.blauwdruk.model.Severity;
import org.junit.jupiter.api.Test;

class EstimatableTest {

    private final StoryRule rule = new Estimatable();

    @Test
    void a_tale_is_too_long_and_a_book_no_story() {
        String wish = "Als inwoner wil ik " + "nog een keer bellen, ".repeat(30);

        assertThat(Judged.said(rule, wish + "zodat het klaar is.")).containsExactly("long-wish");
        assertThat(Judged.said(rule, "Als inwoner wil ik bellen zodat " + "het klaar is en ".repeat(60)))
                .containsExactly("long");
        assertThat(Judged.by(rule, "Als inwoner wil ik bellen zodat " + "het klaar is en ".repeat(200)))
                .singleElement()
                .matches(finding -> finding.severity() == Severity.ERROR);
    }

    @Test
    void a_whole_product_is_too_much() {
        assertThat(Judged.places(rule, "Als inwoner wil ik alles regelen zodat het klaar is."))
                .containsExactly("alles");
        assertThat(Judged.places(rule, "As a clerk, I want to manage the entire process, so that it works."))
                .containsExactly("the entire process");
    }
}
