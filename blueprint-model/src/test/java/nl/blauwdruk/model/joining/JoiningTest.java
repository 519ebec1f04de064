package nl.blauwdruk.model.joining;

import static nl.blauwdruk.model.joining.Walking.MORNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.comparison.AlignedStep;
import nl.blauwdruk.model.comparison.Difference;
import nl.blauwdruk.model.comparison.Kind;
import nl.blauwdruk.model.comparison.StepCluster;
import nl.blauwdruk.model.comparison.wording.Language;
import nl.blauwdruk.model.joining.UnclearAnswer.Lack;
import org.junit.jupiter.api.Test;

class JoiningTest {

    private final Walking assen = new Walking();

    @Test
    void who_does_everything_alike_is_alike() {
        assen.restIsSame();

        assertThat(assen.own())
                .hasSize(6)
                .allMatch(step -> step.kind().orElseThrow() == Kind.IDENTICAL)
                .allMatch(step -> step.differs().isEmpty());
        assertThat(assen.variant().steps())
                .extracting(Step::mark)
                .isEqualTo(assen.base.steps().stream().map(Step::mark).toList());
        assertThat(assen.walk().share()).isEqualTo(1);
    }

    @Test
    void other_words_are_terminology_however_strange_they_are() {
        assen.say(Answer.inOtherWords(assen.mark(4), "Besluit nemen"));
        assen.say(Answer.inOtherWords(assen.mark(5), "Xyzzy"));
        assen.restIsSame();

        assertThat(assen.at(4))
                .singleElement()
                .satisfies(step -> assertThat(step.differs()).containsExactly(Difference.TERMINOLOGY));
        assertThat(assen.at(4).get(0).kind()).contains(Kind.TERMINOLOGY);
        assertThat(assen.at(5).get(0).kind()).contains(Kind.TERMINOLOGY);
        assertThat(assen.at(5).get(0).why(Language.DUTCH)).startsWith("De gemeente geeft dit zelf aan.");
    }

    @Test
    void other_people_channel_term_and_information_differ_inside_the_step() {
        LaneTexts texts = new LaneTexts(
                "inwoner (R)\nconsulent zorg (A)", "telefoon", "vier weken", "Awb art. 4:13", "Bankafschrift");
        assen.say(Answer.inside(assen.mark(2), texts.unlike(assen.step(2))));
        assen.restIsSame();

        AlignedStep step = assen.at(2).get(0);

        assertThat(step.kind()).contains(Kind.IDENTICAL);
        assertThat(step.differs())
                .containsExactly(Difference.STAKEHOLDER, Difference.CHANNEL, Difference.TERM, Difference.INFORMATION);
        assertThat(assen.walk().setupDifferences()).isEqualTo(1);
        assertThat(assen.own().stream().filter(AlignedStep::isSetupDifference)).hasSize(1);
    }

    @Test
    void a_lane_that_was_not_touched_stays_the_one_of_the_base() {
        LaneTexts texts = LaneTexts.of(assen.step(2));
        LaneTexts balie = new LaneTexts(texts.people(), "balie", texts.duration(), texts.basis(), texts.information());

        LaneTexts unlike = balie.unlike(assen.step(2));

        assertThat(unlike).isEqualTo(new LaneTexts(null, "balie", null, null, null));
        assertThat(unlike.over(assen.step(2))).isEqualTo(balie);
        assertThat(texts.unlike(assen.step(2)).isUnchanged()).isTrue();
    }

    @Test
    void a_split_step_is_split_and_asks_nothing_twice() {
        assen.say(Answer.split(assen.mark(4), List.of("Gegevens controleren", "Gesprek voeren", "Verslag maken")));
        assen.restIsSame();

        List<Step> parts = assen.variant().steps().subList(3, 6);

        assertThat(assen.at(4)).hasSize(3).allMatch(step -> step.kind().orElseThrow() == Kind.SPLIT);
        assertThat(parts).extracting(Step::name).contains("Gesprek voeren", "Verslag maken");
        assertThat(parts.stream().mapToInt(step -> step.information().size()).sum())
                .isEqualTo(1);
        assertThat(assen.own()).hasSize(8);
    }

    @Test
    void steps_done_as_one_are_merged_and_ask_for_no_answer_of_their_own() {
        assen.say(Answer.merged(assen.mark(2), 2, "Aanvragen in een keer"));

        assertThat(assen.walk().stop(assen.mark(3)).orElseThrow().mergedInto()).contains(assen.step(2));
        assertThatThrownBy(() -> assen.say(Answer.same(assen.mark(4))))
                .isInstanceOf(UnclearAnswer.class)
                .hasFieldOrPropertyWithValue("lack", Lack.COVERED);
        assen.restIsSame();
        assertThat(assen.own()).hasSize(4);
        assertThat(assen.at(3).get(0)).satisfies(step -> {
            assertThat(step.kind()).contains(Kind.MERGED);
            assertThat(step.base()).hasSize(3);
            assertThat(step.differs()).containsExactly(Difference.TERMINOLOGY);
        });
    }

    @Test
    void a_step_at_another_moment_is_the_one_that_moved_and_no_other() {
        assen.say(Answer.moved(assen.mark(3), false, assen.mark(4), LaneTexts.UNCHANGED));
        assen.say(Answer.moved(assen.mark(1), false, assen.mark(6), LaneTexts.UNCHANGED));
        assen.say(Answer.moved(assen.mark(2), false, assen.mark(1), LaneTexts.UNCHANGED));
        assen.restIsSame();

        assertThat(assen.own().stream()
                        .filter(step -> step.kind().orElseThrow() == Kind.MOVED)
                        .flatMap(step -> step.base().stream()))
                .containsExactlyInAnyOrder("b1", "b2", "b3");
        assertThat(assen.variant().steps())
                .extracting(Step::name)
                .containsExactly(
                        "Gegevens controleren",
                        "Ontvangst bevestigen",
                        "Besluit nemen",
                        "Vergoeding betalen",
                        "Informatie zoeken",
                        "Aanvraag versturen");
    }

    @Test
    void what_is_not_done_is_dropped_though_another_step_looks_like_it() {
        assen.say(Answer.notDone(assen.mark(3), "gaat vanzelf"));
        assen.joining.add(Extra.after(assen.mark(3), "Ontvangst bevestigen"), assen.base, MORNING);
        assen.restIsSame();

        assertThat(assen.compared().droppedBy("minima-assen")).containsExactly("b3");
        assertThat(assen.own().stream().filter(step -> step.kind().orElseThrow() == Kind.ADDED))
                .hasSize(1);
    }

    @Test
    void an_addition_taken_over_is_the_same_addition_with_its_lanes() {
        Others.Addition doorvragen = assen.others().additions(assen.step(4)).get(0);
        assen.joining.add(Extra.after(assen.mark(4), "Keukentafel").like(doorvragen.id()), assen.base, MORNING);
        assen.restIsSame();

        StepCluster shared = assen.compared().clusters().stream()
                .filter(StepCluster::isAddition)
                .findFirst()
                .orElseThrow();

        assertThat(doorvragen.by()).extracting(Blueprint::ownerName).containsExactly("Zwolle");
        assertThat(shared.members()).containsOnlyKeys("minima-assen", "minima-zwolle");
        assertThat(assen.variant().steps().get(4).functions()).hasSize(1);
        assertThat(assen.others().shared(assen.walk())).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(Kind.ADDED);
            assertThat(one.by()).extracting(Blueprint::key).containsExactly("minima-zwolle");
        });
    }

    @Test
    void words_and_differences_of_others_are_offered() {
        assen.say(Answer.notDone(assen.mark(3), null));

        List<Others.Saying> sayings = assen.others().sayings(assen.step(2));
        List<Others.Shared> shared = assen.others().shared(assen.walk());

        assertThat(sayings).extracting(Others.Saying::name).containsExactly("Aanvraag insturen");
        assertThat(shared).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(Kind.DROPPED);
            assertThat(one.stop().number()).isEqualTo(3);
        });
    }

    @Test
    void a_later_word_replaces_an_earlier_one_and_frees_what_it_took_in() {
        assen.say(Answer.merged(assen.mark(2), 1, "Samen"));
        assen.say(Answer.same(assen.mark(2)));

        assertThat(assen.walk().answered()).isEqualTo(1);
        assertThat(assen.walk().next().orElseThrow().number()).isEqualTo(1);
    }

    @Test
    void an_answer_no_step_can_be_made_of_is_refused() {
        refuses(Lack.NAME, Answer.inOtherWords(assen.mark(1), " "));
        refuses(Lack.OTHER_NAME, Answer.inOtherWords(assen.mark(1), "informatie zoeken."));
        refuses(Lack.DIFFERENCE, Answer.inside(assen.mark(1), LaneTexts.UNCHANGED));
        refuses(Lack.PARTS, Answer.split(assen.mark(1), List.of("Alleen dit")));
        refuses(Lack.FOLLOWING, Answer.merged(assen.mark(6), 1, "Alles"));
        refuses(Lack.NAME, Answer.merged(assen.mark(1), 1, ""));
        refuses(Lack.PLACE, Answer.moved(assen.mark(2), false, assen.mark(1), LaneTexts.UNCHANGED));
        refuses(Lack.PLACE, Answer.moved(assen.mark(2), true, "onbekend", LaneTexts.UNCHANGED));
        refuses(Lack.SHORTER, Answer.inOtherWords(assen.mark(1), "x".repeat(201)));
        refuses(Lack.STEP, Answer.same("onbekend"));
        assertThat(assen.joining.answers()).isEmpty();
    }

    private void refuses(Lack lack, Answer answer) {
        assertThatThrownBy(() -> assen.say(answer))
                .isInstanceOf(UnclearAnswer.class)
                .hasFieldOrPropertyWithValue("lack", lack);
    }

    @Test
    void a_variant_without_a_single_step_is_refused() {
        assen.base.steps().forEach(step -> assen.say(Answer.notDone(step.mark(), null)));

        assertThatThrownBy(assen::variant)
                .isInstanceOf(UnclearAnswer.class)
                .hasFieldOrPropertyWithValue("lack", Lack.ANYTHING);
    }

    @Test
    void only_work_counts_as_time() {
        assen.joining.answer(Answer.same(assen.mark(1)), assen.base, MORNING.plusSeconds(30));
        assen.joining.answer(Answer.same(assen.mark(2)), assen.base, MORNING.plus(Duration.ofHours(30)));
        assen.joining.resume(MORNING.plus(Duration.ofHours(50)));
        assen.joining.answer(
                Answer.same(assen.mark(3)),
                assen.base,
                MORNING.plus(Duration.ofHours(50)).plusSeconds(10));

        assertThat(assen.joining.spent()).isEqualTo(Duration.ofSeconds(30 + 240 + 10));
    }
}
