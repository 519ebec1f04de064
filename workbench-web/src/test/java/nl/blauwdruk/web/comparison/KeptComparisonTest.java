package nl.blauwdruk.web.comparison;

import static nl.blauwdruk.model.blueprint.Fixtures.GRONINGEN;
import static nl.blauwdruk.model.blueprint.Fixtures.ZWOLLE;
import static nl.blauwdruk.model.blueprint.Fixtures.aBase;
import static nl.blauwdruk.model.blueprint.Fixtures.aStep;
import static nl.blauwdruk.model.blueprint.Fixtures.aVariant;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.ElementId;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.comparison.Comparing;
import nl.blauwdruk.model.comparison.Statement;
import nl.blauwdruk.model.terminology.LocalWord;
import nl.blauwdruk.model.terminology.Term;
import nl.blauwdruk.web.blueprint.BlueprintStamp;
import nl.blauwdruk.web.blueprint.ThemeBlueprints;
import org.junit.jupiter.api.Test;

class KeptComparisonTest {

    private static final KeptComparison.Words WORDS = new KeptComparison.Words(1, "");

    private final Blueprint base = aBase("minima").add(aStep("b1", "Aanvragen")).add(aStep("b2", "Nazorggesprek"));
    private final Blueprint groningen =
            aVariant("minima", GRONINGEN, "Groningen").add(aStep("1", "Aanvragen"));
    private final Blueprint zwolle =
            aVariant("minima", ZWOLLE, "Zwolle").add(aStep("A", "Aanvragen")).add(aStep("B", "Kwispeltour"));
    private final Blueprint longer = aVariant("minima", GRONINGEN, "Groningen")
            .add(aStep("1", "Aanvragen"))
            .add(aStep("2", "Nazorggesprek"));

    private final KeptComparison kept = new KeptComparison();

    @Test
    void as_long_as_nothing_changes_it_is_the_same_object() {
        ThemeComparison first = ask(theme(1, groningen, zwolle), WORDS, 0, List.of(), List.of());

        ThemeComparison second = ask(theme(1, groningen, zwolle), WORDS, 0, List.of(), List.of());

        assertThat(second).isSameAs(first);
    }

    @Test
    void an_edited_variant_is_compared_as_if_all_were() {
        ask(theme(1, groningen, zwolle), WORDS, 0, List.of(), List.of());

        ThemeComparison edited = ask(theme(2, longer, zwolle), WORDS, 0, List.of(), List.of());

        assertThat(edited.comparison()).isEqualTo(new Comparing().compare(Optional.of(base), List.of(longer, zwolle)));
    }

    /** After a rollback the number of a revision is given again. */
    @Test
    void a_blueprint_that_is_another_one_under_the_same_revision_is_compared() {
        ask(theme(1, groningen, zwolle), WORDS, 0, List.of(), List.of());

        ThemeComparison other = ask(theme(1, longer, zwolle), WORDS, 0, List.of(), List.of());

        assertThat(other.comparison()).isEqualTo(new Comparing().compare(Optional.of(base), List.of(longer, zwolle)));
    }

    @Test
    void what_came_to_nothing_is_forgotten() {
        ThemeComparison undone = ask(theme(1, groningen, zwolle), WORDS, 1, List.of(), List.of());

        kept.forget();

        assertThat(ask(theme(1, groningen, zwolle), WORDS, 1, List.of(), List.of()))
                .isNotSameAs(undone);
    }

    @Test
    void what_is_said_is_heeded() {
        ThemeComparison before = ask(theme(1, groningen, zwolle), WORDS, 0, List.of(), List.of());
        Statement apart = Statement.apart(
                        id(groningen.steps().get(0)), Set.of(id(base.steps().get(0))))
                .said("Zohra", Instant.EPOCH, "");

        ThemeComparison after = ask(theme(1, groningen, zwolle), WORDS, 1, List.of(), List.of(apart));

        assertThat(after.comparison()).isNotEqualTo(before.comparison());
        assertThat(after.comparison())
                .isEqualTo(new Comparing()
                        .align(Optional.of(base), List.of(groningen, zwolle))
                        .obeying(List.of(apart)));
    }

    @Test
    void a_word_in_the_term_list_counts_from_then_on() {
        ThemeComparison before = ask(theme(1, groningen, zwolle), WORDS, 0, List.of(), List.of());
        Term term = new Term("nazorggesprek", null);
        term.learn(new LocalWord("0193", "kwispeltour"));

        ThemeComparison after =
                ask(theme(1, groningen, zwolle), new KeptComparison.Words(2, ""), 0, List.of(term), List.of());

        assertThat(before.step(zwolle.key(), "B").orElseThrow().score())
                .isLessThan(after.step(zwolle.key(), "B").orElseThrow().score());
    }

    @Test
    void no_more_are_kept_than_there_is_memory_for() {
        KeptComparisons all = new KeptComparisons();
        KeptComparison oldest = all.of(many("eerste", 342));
        KeptComparison used = all.of(many("tweede", 342));
        IntStream.range(0, 3).forEach(other -> {
            all.of(many("tweede", 342));
            all.of(many("later" + other, 342));
        });

        assertThat(all.of(many("tweede", 342))).isSameAs(used);
        assertThat(all.of(many("eerste", 342))).isNotSameAs(oldest);
    }

    private ThemeComparison ask(
            ThemeBlueprints now, KeptComparison.Words words, int said, List<Term> terms, List<Statement> statements) {
        return kept.of(now, words, said, () -> terms, () -> statements);
    }

    private ThemeBlueprints theme(int revision, Blueprint... variants) {
        List<BlueprintStamp> stamps = List.of(
                new BlueprintStamp(base.key(), "minima", null, null, 1, true),
                new BlueprintStamp(variants[0].key(), "minima", "0014", "Groningen", revision, true),
                new BlueprintStamp(variants[1].key(), "minima", "0193", "Zwolle", 1, true));
        return new ThemeBlueprints("minima", stamps, Optional.of(base), List.of(variants));
    }

    private static ThemeBlueprints many(String theme, int count) {
        List<BlueprintStamp> stamps = IntStream.range(0, count)
                .mapToObj(number -> new BlueprintStamp(theme + "-" + number, theme, "0014", "Groningen", 1, true))
                .toList();
        return new ThemeBlueprints(theme, stamps, Optional.empty(), List.of());
    }

    private static ElementId id(Step step) {
        return ElementId.ofStep(step.blueprintKey(), step.mark());
    }
}
