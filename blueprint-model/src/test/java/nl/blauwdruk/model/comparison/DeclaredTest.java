package nl.blauwdruk.model.comparison;

import static nl.blauwdruk.model.blueprint.Fixtures.ZWOLLE;
import static nl.blauwdruk.model.blueprint.Fixtures.aBase;
import static nl.blauwdruk.model.blueprint.Fixtures.aStep;
import static nl.blauwdruk.model.blueprint.Fixtures.aVariant;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.Counterpart;
import nl.blauwdruk.model.blueprint.ElementId;
import nl.blauwdruk.model.blueprint.Lane;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.comparison.reason.Ground;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DeclaredTest {

    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");
    private static final ElementId OWN = new ElementId("minima-zwolle/xyzzy");
    private static final ElementId SENDING = new ElementId("minima-basis/aanvraag-versturen");
    private static final ElementId DECIDING = new ElementId("minima-basis/besluit-nemen");

    private final Blueprint base =
            aBase("minima").add(aStep("b1", "Aanvraag versturen")).add(aStep("b2", "Besluit nemen"));

    static Stream<Counterpart> everySaying() {
        return Stream.of(
                Counterpart.none(),
                Counterpart.like(new ElementId("minima-groningen/nabellen")),
                Counterpart.of(List.of("aanvraag-versturen")),
                Counterpart.of(List.of("aanvraag-versturen", "besluit-nemen")),
                Counterpart.of(List.of("besluit-nemen")).moved(),
                Counterpart.of(List.of("besluit-nemen")).otherwise(List.of(Lane.STAKEHOLDER, Lane.INFORMATION)));
    }

    @ParameterizedTest
    @MethodSource("everySaying")
    void what_a_file_says_is_kept_as_statements_and_goes_out_the_same(Counterpart said) {
        Step step = zwolle(said).steps().get(0);

        List<Statement> statements = Declared.of(base, step);

        assertThat(statements).isNotEmpty().allMatch(statement -> statement.isOwnWordOn(OWN));
        assertThat(Declared.counterpart(base, step, statements)).contains(said);
    }

    @Test
    void a_step_that_says_nothing_makes_no_statement() {
        Step step = zwolle(null).steps().get(0);

        assertThat(Declared.of(base, step)).isEmpty();
        assertThat(Declared.counterpart(base, step, List.of())).isEmpty();
    }

    @Test
    void a_file_and_statements_give_the_same_comparison() {
        Blueprint saying = zwolle(Counterpart.of(List.of("besluit-nemen")).moved());
        Blueprint silent = zwolle(null);

        Comparison ofFile = new Comparing().compare(Optional.of(base), List.of(saying));
        Comparison ofStatements =
                new Comparing().align(Optional.of(base), List.of(silent)).obeying(Declared.of(base, saying));

        assertThat(ofStatements).isEqualTo(ofFile);
        assertThat(ofFile.stepsOf("minima-zwolle").get(0)).satisfies(step -> {
            assertThat(step.base()).containsExactly("b2");
            assertThat(step.kind()).contains(Kind.MOVED);
            assertThat(step.confirmed()).isTrue();
            assertThat(step.explanation().reasons().get(0).ground()).isEqualTo(Ground.SAID_BY_OWNER);
        });
    }

    @Test
    void a_later_word_goes_before_what_the_file_says() {
        Blueprint saying = zwolle(Counterpart.of(List.of("besluit-nemen")));
        Statement later = Statement.together(List.of(OWN, SENDING)).said("Priya", NOON, "");
        Statement apart = Statement.apart(OWN, List.of(DECIDING)).said("Priya", NOON, "");

        Comparison comparison =
                new Comparing().align(Optional.of(base), List.of(saying)).obeying(List.of(apart, later));

        AlignedStep step = comparison.stepsOf("minima-zwolle").get(0);
        assertThat(step.base()).containsExactly("b1");
        assertThat(step.explanation().reasons().get(0).ground()).isEqualTo(Ground.CONFIRMED);
    }

    @Test
    void saying_the_same_again_leaves_a_later_word_of_others_last() {
        Alignment alignment = new Alignment("minima");
        Step step = zwolle(Counterpart.of(List.of("besluit-nemen"))).steps().get(0);
        alignment.describe(OWN, said(step));
        alignment.say(Statement.apart(OWN, List.of(DECIDING)).said("Priya", NOON, ""));
        int count = alignment.count();

        alignment.describe(OWN, said(step));

        assertThat(alignment.count()).isEqualTo(count);
        assertThat(alignment.statements()).extracting(Statement::claim).containsExactly(Claim.TOGETHER, Claim.APART);
    }

    @Test
    void another_description_takes_the_place_of_the_earlier_one() {
        Alignment alignment = new Alignment("minima");
        alignment.describe(
                OWN,
                said(zwolle(Counterpart.of(List.of("besluit-nemen"))).steps().get(0)));

        alignment.describe(OWN, said(zwolle(Counterpart.none()).steps().get(0)));

        assertThat(alignment.statements())
                .singleElement()
                .satisfies(one -> assertThat(one.kind()).contains(Kind.ADDED));
    }

    private List<Statement> said(Step step) {
        return Declared.of(base, step).stream()
                .map(statement -> statement.said("Anouk", NOON, ""))
                .toList();
    }

    private static Blueprint zwolle(Counterpart said) {
        return aVariant("minima", ZWOLLE, "Zwolle")
                .add(aStep("A", "Xyzzy").standsFor(said))
                .add(aStep("B", "Aanvraag versturen"));
    }
}
