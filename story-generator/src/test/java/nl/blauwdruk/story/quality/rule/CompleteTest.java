package nl.blauwdruk.story.quality.rule;

import static nl.blauwdruk.story.quality.rule.Judged.traced;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.blauwdruk.story.quality.ReadBacklog;
import nl.blauwdruk.story.quality.StoryFinding;
import org.junit.jupiter.api.Test;

class CompleteTest {

    private final StoryRule rule = new Complete();

    private static final String TEXT = "Als inwoner wil ik betalen zodat het klaar is.";

    @Test
    void a_step_without_a_story_is_missed() {
        ReadBacklog backlog = ReadBacklog.of(
                List.of(traced("a", TEXT, Set.of("x/1"), Set.of())),
                Map.of("x/1", "Betalen", "x/2", "Kwitantie krijgen"));

        assertThat(rule.check(backlog))
                .singleElement()
                .matches(finding ->
                        finding.story().isEmpty() && finding.arguments().contains("Kwitantie krijgen"));
    }

    @Test
    void a_story_that_should_come_before_is_missed() {
        assertThat(Judged.by(rule, List.of(traced("a", TEXT, Set.of(), Set.of(), "weg"))))
                .extracting(StoryFinding::what)
                .containsExactly("before");
    }

    @Test
    void what_is_removed_came_from_somewhere() {
        String remove = "Als beheerder wil ik een begrip verwijderen zodat de lijst klopt.";

        assertThat(Judged.said(rule, remove)).containsExactly("never-made");
        assertThat(Judged.by(rule, remove, "Als beheerder wil ik een begrip aanmaken zodat iedereen het kent."))
                .isEmpty();
    }
}
