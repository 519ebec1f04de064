package nl.blauwdruk.story.quality.rule;

import static nl.blauwdruk.story.quality.rule.Judged.traced;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConflictFreeTest {

    private final StoryRule rule = new ConflictFree();

    @Test
    void opposite_acts_on_one_object_collide() {
        assertThat(Judged.said(
                        rule,
                        "Als consulent wil ik de aanvraag goedkeuren zodat het loopt.",
                        "Als consulent wil ik de aanvraag afwijzen zodat het stopt."))
                .containsExactly("opposite", "opposite");
    }

    @Test
    void another_role_or_object_does_not() {
        assertThat(Judged.by(
                        rule,
                        "Als consulent wil ik de aanvraag goedkeuren zodat het loopt.",
                        "Als teamleider wil ik de aanvraag afwijzen zodat het stopt.",
                        "Als consulent wil ik de offerte afwijzen zodat het stopt."))
                .isEmpty();
    }

    @Test
    void to_deny_or_restrict_what_another_story_wants_collides() {
        assertThat(Judged.said(
                        rule,
                        "Als consulent wil ik verslagen inzien zodat ik het weet.",
                        "Als consulent wil ik alleen verslagen inzien zodat ik het weet."))
                .containsExactly("limited", "limited");
    }

    @Test
    void municipalities_apart_do_not_collide() {
        assertThat(Judged.by(
                        rule,
                        List.of(
                                traced(
                                        "a",
                                        "Als consulent wil ik de aanvraag goedkeuren.",
                                        Set.of("x/1"),
                                        Set.of("0014")),
                                traced(
                                        "b",
                                        "Als consulent wil ik de aanvraag afwijzen.",
                                        Set.of("x/2"),
                                        Set.of("0193")))))
                .isEmpty();
    }
}
