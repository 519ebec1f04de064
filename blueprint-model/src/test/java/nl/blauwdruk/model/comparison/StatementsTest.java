package nl.blauwdruk.model.comparison;

import static nl.blauwdruk.model.blueprint.Fixtures.GRONINGEN;
import static nl.blauwdruk.model.blueprint.Fixtures.ZWOLLE;
import static nl.blauwdruk.model.blueprint.Fixtures.aBase;
import static nl.blauwdruk.model.blueprint.Fixtures.aStep;
import static nl.blauwdruk.model.blueprint.Fixtures.aVariant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.ElementId;
import org.junit.jupiter.api.Test;

class StatementsTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final ElementId SENDING = ElementId.ofStep("minima-basis", "versturen");
    private static final ElementId DECIDING = ElementId.ofStep("minima-basis", "beslissen");
    private static final ElementId ZWOLLE_SENDS = ElementId.ofStep("minima-zwolle", "insturen");
    private static final ElementId ZWOLLE_DECIDES = ElementId.ofStep("minima-zwolle", "besluiten");
    private static final ElementId ZWOLLE_CALLS = ElementId.ofStep("minima-zwolle", "bellen");
    private static final ElementId GRONINGEN_SENDS = ElementId.ofStep("minima-groningen", "opsturen");
    private static final ElementId GRONINGEN_CALLS = ElementId.ofStep("minima-groningen", "bellen");

    private final Blueprint base = aBase("minima")
            .add(aStep("b1", "Aanvraag versturen").marked("versturen"))
            .add(aStep("b2", "Besluit nemen").marked("beslissen"));
    private final Blueprint zwolle = aVariant("minima", ZWOLLE, "Zwolle")
            .add(aStep("A", "De aanvraag insturen").marked("insturen"))
            .add(aStep("B", "Besluit nemen").marked("besluiten"))
            .add(aStep("C", "Wachtlijst bellen").marked("bellen"));
    private final Blueprint groningen = aVariant("minima", GRONINGEN, "Groningen")
            .add(aStep("1", "Aanvraag opsturen").marked("opsturen"))
            .add(aStep("2", "Besluit nemen").marked("besluiten"))
            .add(aStep("3", "Kinderopvang plannen").marked("bellen"));
    private final Aligned aligned = new Comparing().align(Optional.of(base), List.of(groningen, zwolle));

    @Test
    void as_long_as_nobody_spoke_everything_is_as_the_engine_found_it() {
        Comparison comparison = aligned.obeying(List.of());

        assertThat(comparison).isEqualTo(new Comparing().compare(Optional.of(base), List.of(zwolle, groningen)));
        assertThat(comparison.clusters()).allMatch(cluster -> cluster.state() == ClusterState.SUGGESTED);
    }

    @Test
    void a_cluster_is_confirmed_once_all_of_its_steps_are() {
        Statement ofZwolle = Statement.together(Set.of(SENDING, ZWOLLE_SENDS));
        Statement ofGroningen = Statement.together(Set.of(SENDING, GRONINGEN_SENDS));

        Comparison half = aligned.obeying(List.of(ofZwolle));
        Comparison whole = aligned.obeying(List.of(ofZwolle, ofGroningen));

        assertThat(step(half, "minima-zwolle", "A").confirmed()).isTrue();
        assertThat(clusterOf(half, "minima-zwolle", "A").state()).isEqualTo(ClusterState.SUGGESTED);
        assertThat(clusterOf(whole, "minima-zwolle", "A").state()).isEqualTo(ClusterState.CONFIRMED);
    }

    @Test
    void confirming_other_words_raises_the_low_bound() {
        Comparison before = aligned.obeying(List.of());

        Comparison after = aligned.obeying(List.of(Statement.together(Set.of(SENDING, ZWOLLE_SENDS, GRONINGEN_SENDS))));

        assertThat(after.overlap().low()).isGreaterThan(before.overlap().low());
        assertThat(after.overlap().headline()).isEqualTo(before.overlap().headline());
    }

    @Test
    void a_split_step_leaves_its_cluster_and_is_an_addition() {
        Comparison after = aligned.obeying(List.of(Statement.apart(ZWOLLE_SENDS, Set.of(SENDING, GRONINGEN_SENDS))));

        assertThat(step(after, "minima-zwolle", "A").kind()).contains(Kind.ADDED);
        assertThat(clusterOf(after, "minima-zwolle", "A").state()).isEqualTo(ClusterState.REJECTED);
        assertThat(clusterOf(after, "minima-groningen", "1").base()).containsExactly("b1");
        assertThat(after.droppedBy("minima-zwolle")).containsExactly("b1");
    }

    @Test
    void steps_that_were_joined_are_one_cluster() {
        Comparison after = aligned.obeying(List.of(Statement.together(Set.of(ZWOLLE_CALLS, GRONINGEN_CALLS))));

        assertThat(clusterOf(after, "minima-zwolle", "C")).isEqualTo(clusterOf(after, "minima-groningen", "3"));
        assertThat(clusterOf(after, "minima-zwolle", "C").state()).isEqualTo(ClusterState.CONFIRMED);
    }

    @Test
    void a_step_that_is_together_with_two_of_the_base_merges_them() {
        Comparison after = aligned.obeying(List.of(
                Statement.together(Set.of(SENDING, ZWOLLE_SENDS)), Statement.together(Set.of(DECIDING, ZWOLLE_SENDS))));

        assertThat(step(after, "minima-zwolle", "A").base()).containsExactly("b1", "b2");
        assertThat(step(after, "minima-zwolle", "A").kind()).contains(Kind.MERGED);
    }

    @Test
    void the_last_word_counts() {
        Statement together = Statement.together(Set.of(SENDING, ZWOLLE_SENDS));
        Statement apart = Statement.apart(ZWOLLE_SENDS, Set.of(SENDING));

        Comparison apartLast = aligned.obeying(List.of(together, apart));
        Comparison togetherLast = aligned.obeying(List.of(apart, together));

        assertThat(step(apartLast, "minima-zwolle", "A").base()).isEmpty();
        assertThat(step(togetherLast, "minima-zwolle", "A").base()).containsExactly("b1");
    }

    @Test
    void people_can_say_that_a_step_has_moved_and_that_it_has_not() {
        Comparison moved = aligned.obeying(List.of(Statement.ofKind(ZWOLLE_DECIDES, Kind.MOVED)));
        Comparison not = aligned.obeying(List.of(
                Statement.ofKind(ZWOLLE_DECIDES, Kind.MOVED), Statement.ofKind(ZWOLLE_DECIDES, Kind.TERMINOLOGY)));

        assertThat(step(moved, "minima-zwolle", "B").kind()).contains(Kind.MOVED);
        assertThat(step(not, "minima-zwolle", "B").kind()).contains(Kind.IDENTICAL);
    }

    @Test
    void a_step_that_was_said_to_be_added_stays_out_of_the_base_until_it_is_joined_again() {
        Statement added = Statement.ofKind(ZWOLLE_SENDS, Kind.ADDED);
        Statement joined = Statement.together(Set.of(SENDING, ZWOLLE_SENDS));

        Comparison out = aligned.obeying(List.of(joined, added));
        Comparison in = aligned.obeying(List.of(added, joined));

        assertThat(step(out, "minima-zwolle", "A").kind()).contains(Kind.ADDED);
        assertThat(step(out, "minima-zwolle", "A").confirmed()).isTrue();
        assertThat(step(in, "minima-zwolle", "A").base()).containsExactly("b1");
    }

    @Test
    void splitting_and_merging_cannot_be_said_of_one_step() {
        assertThatThrownBy(() -> Statement.ofKind(ZWOLLE_SENDS, Kind.SPLIT))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_statement_about_a_step_that_is_gone_sleeps_and_wakes_again() {
        List<Statement> said = List.of(Statement.apart(ZWOLLE_SENDS, Set.of(SENDING)));
        Blueprint without = aVariant("minima", ZWOLLE, "Zwolle")
                .add(aStep("B", "Besluit nemen").marked("besluiten"));

        Comparison asleep =
                new Comparing().align(Optional.of(base), List.of(without)).obeying(said);
        Comparison awake =
                new Comparing().align(Optional.of(base), List.of(zwolle)).obeying(said);

        assertThat(asleep).isEqualTo(new Comparing().compare(Optional.of(base), List.of(without)));
        assertThat(step(awake, "minima-zwolle", "A").base()).isEmpty();
    }

    @Test
    void a_statement_outlives_that_a_step_is_renamed_and_renumbered() {
        List<Statement> said = List.of(Statement.together(Set.of(SENDING, ZWOLLE_CALLS)));
        Blueprint edited = aVariant("minima", ZWOLLE, "Zwolle")
                .add(aStep("Z9", "Iets heel anders").marked("bellen"))
                .add(aStep("B", "Besluit nemen").marked("besluiten"));

        Comparison after =
                new Comparing().align(Optional.of(base), List.of(edited)).obeying(said);

        assertThat(step(after, "minima-zwolle", "Z9").base()).containsExactly("b1");
    }

    @Test
    void without_a_base_steps_are_joined_and_split_alike() {
        Aligned alone = new Comparing().align(Optional.empty(), List.of(zwolle, groningen));

        Comparison joined = alone.obeying(List.of(Statement.together(Set.of(ZWOLLE_CALLS, GRONINGEN_CALLS))));
        Comparison split = alone.obeying(
                List.of(Statement.allApart(Set.of(ZWOLLE_DECIDES, ElementId.ofStep("minima-groningen", "besluiten")))));

        assertThat(clusterOf(joined, "minima-zwolle", "C").members()).hasSize(2);
        assertThat(clusterOf(split, "minima-zwolle", "B").members()).hasSize(1);
    }

    @Test
    void saying_the_same_again_replaces_it_and_taking_back_leaves_nothing() {
        Alignment alignment = new Alignment("minima");
        alignment.say(Statement.together(Set.of(SENDING, ZWOLLE_SENDS)).said("Marieke", NOON, ""));
        alignment.say(Statement.together(Set.of(SENDING, ZWOLLE_SENDS)).said("Karim", NOON.plusSeconds(60), "gezien"));

        assertThat(alignment.statements()).extracting(Statement::by).containsExactly("Karim");
        int before = alignment.count();
        assertThat(alignment.forget(ZWOLLE_SENDS, Set.of(SENDING))).isEqualTo(1);
        assertThat(alignment.statements()).isEmpty();
        assertThat(alignment.count()).isGreaterThan(before);
    }

    @Test
    void what_one_person_said_at_one_moment_is_taken_back_at_once() {
        Alignment alignment = new Alignment("minima");
        alignment.say(Statement.together(Set.of(SENDING, ZWOLLE_SENDS)).said("Marieke", NOON, ""));
        alignment.say(Statement.together(Set.of(DECIDING, ZWOLLE_DECIDES)).said("Marieke", NOON, ""));
        alignment.say(Statement.together(Set.of(SENDING, GRONINGEN_SENDS)).said("Karim", NOON, ""));

        int gone = alignment.takeBack("Marieke", NOON);

        assertThat(gone).isEqualTo(2);
        assertThat(alignment.statements()).extracting(Statement::by).containsExactly("Karim");
    }

    private static AlignedStep step(Comparison comparison, String model, String key) {
        return comparison.stepsOf(model).stream()
                .filter(step -> step.step().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static StepCluster clusterOf(Comparison comparison, String model, String key) {
        String id = step(comparison, model, key).cluster();
        return comparison.clusters().stream()
                .filter(cluster -> cluster.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
