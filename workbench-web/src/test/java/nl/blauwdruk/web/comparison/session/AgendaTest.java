package nl.blauwdruk.web.comparison.session;

import static nl.blauwdruk.model.blueprint.Fixtures.GRONINGEN;
import static nl.blauwdruk.model.blueprint.Fixtures.ZWOLLE;
import static nl.blauwdruk.model.blueprint.Fixtures.aBase;
import static nl.blauwdruk.model.blueprint.Fixtures.aStep;
import static nl.blauwdruk.model.blueprint.Fixtures.aVariant;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.blueprint.TimeLimit;
import nl.blauwdruk.model.comparison.Comparing;
import nl.blauwdruk.model.comparison.Comparison;
import nl.blauwdruk.model.comparison.setup.Costs;
import nl.blauwdruk.model.comparison.setup.SetupChoice;
import nl.blauwdruk.model.comparison.setup.SetupDecision;
import nl.blauwdruk.model.comparison.setup.SetupDifference;
import nl.blauwdruk.model.comparison.setup.SetupDifferences;
import nl.blauwdruk.web.comparison.DecidedDifference;
import org.junit.jupiter.api.Test;

class AgendaTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

    private static final String TERM = "minima-zwolle.besluit-nemen.term";
    private static final String LATE_TERM = "minima-groningen.besluit-nemen.term";

    private final Blueprint base = aBase("minima")
            .add(aStep("1", "Aanvraag versturen"))
            .add(deciding("vier weken"))
            .add(aStep("3", "Uitkering betalen"));
    private final Blueprint groningen = aVariant("minima", GRONINGEN, "Groningen")
            .add(aStep("1", "Aanvraag versturen"))
            .add(deciding("acht weken"))
            .add(aStep("3", "Uitkering betalen"));
    private final Blueprint zwolle = aVariant("minima", ZWOLLE, "Zwolle")
            .add(aStep("1", "Aanvraag versturen"))
            .add(deciding("zes weken"));
    private final Comparison comparison = new Comparing().compare(Optional.of(base), List.of(groningen, zwolle));

    /** Along the journey: the terms of both, and at the end the step that Zwolle dropped. */
    private final List<SetupDifference> journey =
            SetupDifferences.of(Optional.of(base), List.of(groningen, zwolle), comparison);

    private final String dropped = journey.stream()
            .filter(difference -> difference.sort().equals("dropped"))
            .findFirst()
            .orElseThrow()
            .id();

    @Test
    void what_changes_the_overlap_comes_before_what_does_not() {
        Agenda agenda = agenda();

        assertThat(agenda.all()).hasSize(3);
        assertThat(agenda.first()).contains(dropped);
    }

    @Test
    void what_has_to_be_decided_soonest_comes_first() {
        SetupDecision soon = said(TERM);
        soon.decideBefore(APRIL);

        Agenda agenda = agenda(soon);

        assertThat(agenda.first()).contains(TERM);
        assertThat(agenda.placeOf(TERM)).isEqualTo(1);
    }

    @Test
    void what_costs_more_points_comes_before_what_costs_less() {
        Costs costs = new Costs(comparison);
        List<DecidedDifference> priced = journey.stream()
                .map(one -> new DecidedDifference(
                        one, Optional.empty(), costs, one.id().equals(TERM) ? 8 : 3))
                .toList();

        Agenda agenda = Agenda.of(priced, List.of());

        assertThat(agenda.placeOf(TERM)).isLessThan(agenda.placeOf(LATE_TERM));
    }

    @Test
    void what_is_decided_is_not_shown_again_but_one_can_go_back_to_it() {
        SetupDecision decided = said(dropped);
        decided.record(SetupChoice.KEEP_VARIATION, "Priya", NOON, "", null, true, of(dropped));

        Agenda agenda = agenda(decided);
        String next = agenda.first().orElseThrow();

        assertThat(next).isNotEqualTo(dropped);
        assertThat(agenda.before(next)).contains(dropped);
        assertThat(agenda.before(dropped)).isEmpty();
    }

    @Test
    void what_was_put_off_comes_last() {
        Agenda agenda = Agenda.of(agenda().all(), List.of(dropped));

        String first = agenda.first().orElseThrow();
        String second = agenda.after(first).orElseThrow();

        assertThat(List.of(first, second)).containsExactlyInAnyOrder(TERM, LATE_TERM);
        SetupDecision one = said(TERM);
        one.record(SetupChoice.KEEP_VARIATION, "Priya", NOON, "", null, true, of(TERM));
        SetupDecision other = said(LATE_TERM);
        other.record(SetupChoice.KEEP_VARIATION, "Priya", NOON, "", null, true, of(LATE_TERM));
        assertThat(Agenda.of(agenda(one, other).all(), List.of(dropped)).first())
                .contains(dropped);
    }

    @Test
    void when_nothing_else_is_left_there_is_no_next() {
        SetupDecision one = said(TERM);
        one.record(SetupChoice.KEEP_VARIATION, "Priya", NOON, "", null, true, of(TERM));
        SetupDecision other = said(LATE_TERM);
        other.record(SetupChoice.KEEP_VARIATION, "Priya", NOON, "", null, true, of(LATE_TERM));

        Agenda agenda = agenda(one, other);

        assertThat(agenda.after(dropped)).isEmpty();
        assertThat(agenda.has("minima-zwolle.onbekend.term")).isFalse();
    }

    @Test
    void the_report_counts_what_was_decided_in_the_session_and_reckons_the_overlap_after_it() {
        PartnerSession session = new PartnerSession("minima", "Priya", NOON, 0.8);
        SetupDecision before = said(TERM);
        before.record(SetupChoice.KEEP_VARIATION, "Priya", NOON.minusSeconds(1), "", null, true, of(TERM));
        SetupDecision within = said(dropped);
        within.vote(ZWOLLE.code(), SetupChoice.TAKE_BASE, "Zohra", NOON);
        within.record(SetupChoice.TAKE_BASE, "Priya", NOON.plusSeconds(60), "Zohra", APRIL, true, of(dropped));
        session.end(NOON.plusSeconds(120));

        SessionReport report = SessionReport.of(
                session, agenda(before, within).all(), comparison.overlap().headline());

        assertThat(report.decided()).extracting(one -> one.difference().id()).containsExactly(dropped);
        assertThat(report.open()).isEqualTo(1);
        assertThat(report.before()).isEqualTo(0.8);
        assertThat(report.after()).isEqualTo(1);
    }

    private Agenda agenda(SetupDecision... said) {
        Costs costs = new Costs(comparison);
        return Agenda.of(
                journey.stream()
                        .map(one -> new DecidedDifference(one, saidOf(one, said), costs, 0))
                        .toList(),
                List.of());
    }

    private static Optional<SetupDecision> saidOf(SetupDifference difference, SetupDecision... said) {
        return List.of(said).stream()
                .filter(decision -> decision.difference().equals(difference.id()))
                .findFirst();
    }

    private SetupDifference of(String id) {
        return journey.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    private SetupDecision said(String id) {
        return new SetupDecision("minima", id, of(id).municipality());
    }

    private static Step deciding(String term) {
        return aStep("2", "Besluit nemen").within(new TimeLimit(term, null));
    }
}
