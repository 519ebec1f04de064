package nl.blauwdruk.report.coverage;

import static nl.blauwdruk.model.blueprint.Fixtures.aBase;
import static nl.blauwdruk.model.trace.TargetKind.PACK;
import static nl.blauwdruk.model.trace.TargetKind.STORY;
import static nl.blauwdruk.model.trace.TargetKind.TEST;
import static nl.blauwdruk.report.coverage.Realised.oneStep;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.ElementId;
import nl.blauwdruk.model.blueprint.Fingerprint;
import nl.blauwdruk.model.trace.TraceLink;
import org.junit.jupiter.api.Test;

class CoverageTest {

    @Test
    void without_links_there_is_nothing() {
        Realised realised = oneStep();

        Coverage coverage = realised.measured();

        assertThat(coverage.counts().at(Level.NONE)).isEqualTo(4);
        assertThat(coverage.counts().share()).isZero();
    }

    @Test
    void an_element_is_as_far_as_its_story() {
        Realised realised = oneStep()
                .story("MIN-1", Level.PLANNED)
                .story("MIN-2", Level.DONE)
                .from(0, STORY, "MIN-1")
                .from(3, STORY, "MIN-2");

        Coverage coverage = realised.measured();

        assertThat(coverage.elements())
                .extracting(CoveredElement::level)
                .containsExactly(Level.PLANNED, Level.NONE, Level.NONE, Level.DONE);
        assertThat(coverage.counts().done()).isEqualTo(1);
        assertThat(coverage.counts().percent()).isEqualTo(25);
    }

    @Test
    void of_several_stories_the_slowest_decides() {
        Realised realised = oneStep()
                .story("MIN-1", Level.DONE)
                .story("MIN-2", Level.READY)
                .from(0, STORY, "MIN-1")
                .from(0, STORY, "MIN-2");

        CoveredElement step = realised.measured().elements().get(0);

        assertThat(step.level()).isEqualTo(Level.READY);
        assertThat(step.stories()).extracting(StoryStanding::story).containsExactly("MIN-1", "MIN-2");
        assertThat(step.evidence().story()).map(StoryStanding::story).contains("MIN-2");
    }

    @Test
    void a_story_about_a_concern_decides_nothing_beside_another_and_alone_delivers_nothing() {
        Realised realised = oneStep()
                .story("MIN-1", Level.DONE)
                .concernStory("MIN-2", Level.STORY)
                .concernStory("MIN-3", Level.DONE)
                .from(0, STORY, "MIN-1")
                .from(0, STORY, "MIN-2")
                .from(1, STORY, "MIN-3");

        Coverage coverage = realised.measured();

        assertThat(coverage.elements()).extracting(CoveredElement::level).startsWith(Level.DONE, Level.STORY);
        assertThat(CoverageWords.of(coverage.elements().get(1))).isEqualTo("alleen een overkoepelende story");
    }

    @Test
    void a_building_block_decides_where_there_is_no_own_story() {
        Realised realised = oneStep()
                .story("MIN-1", Level.PLANNED)
                .sharedStory("BOUW-1", Level.DONE)
                .from(0, STORY, "MIN-1")
                .from(0, STORY, "BOUW-1")
                .from(1, STORY, "BOUW-1");

        Coverage coverage = realised.measured();

        assertThat(coverage.elements()).extracting(CoveredElement::level).startsWith(Level.PLANNED, Level.DONE);
    }

    @Test
    void a_story_that_waits_for_a_decision_gives_nothing_and_holds_nothing_back() {
        Realised realised = oneStep()
                .story("MIN-1", Level.DONE)
                .story("MIN-2", Level.NONE)
                .from(0, STORY, "MIN-1")
                .from(0, STORY, "MIN-2")
                .from(1, STORY, "MIN-2");

        Coverage coverage = realised.measured();

        assertThat(coverage.elements()).extracting(CoveredElement::level).startsWith(Level.DONE, Level.NONE);
    }

    @Test
    void a_pack_that_was_only_generated_gives_no_level() {
        Realised realised =
                oneStep().story("MIN-1", Level.DONE).fromEvery(STORY, "MIN-1").fromEvery(PACK, "minima-0014-1");

        Coverage coverage = realised.measured();

        assertThat(coverage.elements()).extracting(CoveredElement::level).containsOnly(Level.DONE);
        assertThat(coverage.uncounted()).isEmpty();
    }

    @Test
    void a_loaded_pack_configures_what_is_done_and_in_it() {
        Realised realised = oneStep()
                .story("MIN-1", Level.DONE)
                .story("MIN-2", Level.PLANNED)
                .from(0, STORY, "MIN-1")
                .from(1, STORY, "MIN-1")
                .from(2, STORY, "MIN-2")
                .from(0, PACK, "minima-0014-1")
                .from(2, PACK, "minima-0014-1")
                .from(3, PACK, "minima-0014-1")
                .loaded("minima-0014-1");

        Coverage coverage = realised.measured();

        assertThat(coverage.elements())
                .extracting(CoveredElement::level)
                .containsExactly(Level.CONFIGURED, Level.DONE, Level.PLANNED, Level.NONE);
        assertThat(CoverageWords.of(coverage.elements().get(0))).isEqualTo("pakket minima-0014-1 op test, 20-11-2026");
    }

    @Test
    void passed_tests_prove_what_is_configured() {
        Realised realised = oneStep()
                .story("MIN-1", Level.DONE)
                .from(0, STORY, "MIN-1")
                .from(1, STORY, "MIN-1")
                .from(0, PACK, "minima-0014-1")
                .loaded("minima-0014-1")
                .tested("MIN-1", 12, 0);

        Coverage coverage = realised.measured();

        assertThat(coverage.elements()).extracting(CoveredElement::level).startsWith(Level.PROVEN, Level.DONE);
        assertThat(CoverageWords.of(coverage.elements().get(0))).isEqualTo("12 testen geslaagd, 20-11-2026");
    }

    @Test
    void one_failed_test_proves_nothing() {
        Realised realised = oneStep()
                .story("MIN-1", Level.DONE)
                .from(0, STORY, "MIN-1")
                .from(0, PACK, "minima-0014-1")
                .loaded("minima-0014-1")
                .tested("MIN-1", 11, 0)
                .tested("MIN-1", 0, 1);

        Coverage coverage = realised.measured();

        assertThat(coverage.elements()).extracting(CoveredElement::level).startsWith(Level.CONFIGURED);
    }

    @Test
    void a_test_that_hangs_on_the_element_proves_it_too() {
        Realised realised = oneStep()
                .story("MIN-1", Level.DONE)
                .from(0, STORY, "MIN-1")
                .from(0, PACK, "minima-0014-1")
                .from(0, TEST, "e-formulier")
                .loaded("minima-0014-1")
                .tested("e-formulier", 1, 0);

        Coverage coverage = realised.measured();

        assertThat(coverage.elements()).extracting(CoveredElement::level).startsWith(Level.PROVEN);
    }

    @Test
    void links_that_do_not_count_are_listed_with_the_reason() {
        Realised realised = oneStep()
                .story("MIN-1", Level.DONE)
                .storyFor("MIN-2", "0193")
                .from(0, STORY, "MIN-1")
                .from(0, STORY, "MIN-1")
                .outdated(1, STORY, "MIN-1")
                .from(2, STORY, "MIN-2")
                .from(3, STORY, "MIN-9");

        Coverage coverage = realised.measured();

        assertThat(coverage.uncounted())
                .extracting(link -> link.reason() + " " + link.target())
                .containsExactly("OUTDATED MIN-1", "ORPHANED MIN-9", "UNWANTED MIN-2", "DUPLICATE MIN-1");
        assertThat(coverage.elements())
                .extracting(CoveredElement::level)
                .containsExactly(Level.DONE, Level.NONE, Level.NONE, Level.NONE);
    }

    @Test
    void a_link_from_an_element_that_is_gone_is_orphaned() {
        Realised realised = oneStep().story("MIN-1", Level.DONE);
        ElementId gone = ElementId.ofStep("minima-groningen", "weg");
        realised.link(new TraceLink(gone, new Fingerprint("0000000000000000"), STORY, "MIN-1"));

        Coverage coverage = realised.measured();

        assertThat(coverage.uncounted(UncountedLink.Reason.ORPHANED))
                .singleElement()
                .satisfies(link -> assertThat(link.name()).isEmpty());
    }

    @Test
    void links_of_another_blueprint_are_passed_over() {
        Realised realised = oneStep().story("MIN-1", Level.DONE);
        ElementId other = ElementId.ofStep("minima-zwolle", "aanvragen");
        realised.link(new TraceLink(other, realised.element(0).fingerprint(), STORY, "MIN-1"));

        Coverage coverage = realised.measured();

        assertThat(coverage.uncounted()).isEmpty();
        assertThat(coverage.counts().done()).isZero();
    }

    @Test
    void an_outdated_link_beside_a_current_one_leaves_the_level() {
        Realised realised =
                oneStep().story("MIN-1", Level.DONE).outdated(0, STORY, "MIN-1").from(0, STORY, "MIN-1");

        Coverage coverage = realised.measured();

        assertThat(coverage.elements()).extracting(CoveredElement::level).startsWith(Level.DONE);
        assertThat(coverage.uncounted(UncountedLink.Reason.OUTDATED)).hasSize(1);
    }

    @Test
    void a_step_is_deep_when_its_functions_and_items_are_done_too() {
        Realised half =
                oneStep().story("MIN-1", Level.DONE).from(0, STORY, "MIN-1").from(2, STORY, "MIN-1");
        Realised deep = oneStep()
                .story("MIN-1", Level.DONE)
                .from(0, STORY, "MIN-1")
                .from(2, STORY, "MIN-1")
                .from(3, STORY, "MIN-1");

        List<CoveredElement> none = half.measured().deepSteps();
        List<CoveredElement> one = deep.measured().deepSteps();

        assertThat(none).isEmpty();
        assertThat(one).hasSize(1);
    }

    @Test
    void a_base_is_realised_by_nobody() {
        Blueprint base = aBase("minima");

        assertThatThrownBy(() -> Coverage.of(base, List.of(), TargetStates.NOTHING))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
