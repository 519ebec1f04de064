package nl.blauwdruk.story.quality.rule;

import static nl.blauwdruk.story.quality.rule.Judged.traced;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.blauwdruk.story.quality.StoryFinding;
import nl.blauwdruk.story.quality.WrittenStory;
import org.junit.jupiter.api.Test;

class IndependentTest {

    private final StoryRule rule = new Independent();

    private static final String TEXT = "Als inwoner wil ik betalen zodat het klaar is.";

    @Test
    void stories_that_wait_for_each_other_are_found_and_those_beside_the_circle_are_not() {
        List<WrittenStory> stories = List.of(
                traced("begin", TEXT, Set.of(), Set.of()),
                traced("a", TEXT, Set.of(), Set.of(), "c", "begin"),
                traced("b", TEXT, Set.of(), Set.of(), "a"),
                traced("c", TEXT, Set.of(), Set.of(), "b"),
                traced("end", TEXT, Set.of(), Set.of(), "c"));

        assertThat(Judged.by(rule, stories)).extracting(StoryFinding::story).containsExactly("a", "b", "c");
    }

    @Test
    void a_long_chain_takes_no_stack() {
        List<WrittenStory> chain = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            chain.add(traced("s" + i, TEXT, Set.of(), Set.of(), "s" + (i + 1)));
        }

        assertThat(Judged.by(rule, chain)).isEmpty();
    }

    @Test
    void words_that_lean_on_another_story_are_found() {
        assertThat(Judged.places(rule, "Als inwoner wil ik betalen zoals in story 12 zodat het klaar is."))
                .containsExactly("zoals in story");
        assertThat(Judged.places(rule, "As a clerk, I want to pay as described above, so that it is done."))
                .containsExactly("as described above");
    }
}
