package nl.blauwdruk.model.comparison;

import static nl.blauwdruk.model.blueprint.Fixtures.ZWOLLE;
import static nl.blauwdruk.model.blueprint.Fixtures.aBase;
import static nl.blauwdruk.model.blueprint.Fixtures.aVariant;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.ElementId;
import nl.blauwdruk.model.blueprint.Raci;
import nl.blauwdruk.model.blueprint.Stakeholder;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.terminology.Alternative;
import nl.blauwdruk.model.terminology.LocalWord;
import nl.blauwdruk.model.terminology.Term;
import nl.blauwdruk.model.terminology.TermList;
import org.junit.jupiter.api.Test;

class TermSuggestingTest {

    private static final String WMO = "Wmo 2015";
    private static final TermList NOTHING = new TermList(List.of());

    private final Blueprint base = aBase("wmo")
            .add(step("b1", "Formulier invullen", "consulent"))
            .add(step("b2", "Huis bezoeken", "consulent"))
            .add(step("b3", "Rapport schrijven", "consulent"));
    private final Blueprint zwolle = aVariant("wmo", ZWOLLE, "Zwolle")
            .add(step("z1", "Formulier invullen", "buurtgids"))
            .add(step("z2", "Huis bezoeken", "buurtgids"))
            .add(step("z3", "Rapport schrijven", "buurtgids"));

    @Test
    void a_role_that_stands_for_another_time_and_again_is_a_word_to_learn() {
        List<TermSuggestion> suggestions = suggest(NOTHING, WMO);

        assertThat(suggestions).hasSize(1);
        TermSuggestion only = suggestions.get(0);
        assertThat(only.preferred()).isEqualTo("consulent");
        assertThat(only.word()).isEqualTo("buurtgids");
        assertThat(only.municipality()).isEqualTo(ZWOLLE.code());
        assertThat(only.times()).isEqualTo(3);
        assertThat(only.term()).isEmpty();
        assertThat(only.law()).isEmpty();
    }

    @Test
    void what_the_list_knows_is_not_suggested_again() {
        Term known = new Term("consulent", null);
        known.learn(new LocalWord(ZWOLLE.code(), "buurtgids"));

        assertThat(suggest(new TermList(List.of(known)), WMO)).isEmpty();
    }

    @Test
    void a_word_the_list_has_for_something_else_is_not_suggested() {
        TermList two = new TermList(List.of(new Term("consulent", null), new Term("buurtgids", null)));

        assertThat(suggest(two, WMO)).isEmpty();
    }

    @Test
    void a_word_of_another_law_is_warned_of_and_the_new_term_bound_to_its_own() {
        TermList elsewhere = new TermList(List.of(new Term("buurtgids", "Jeugdwet")));

        TermSuggestion only = suggest(elsewhere, WMO).get(0);

        assertThat(only.falseFriend()).contains("buurtgids-jeugdwet");
        assertThat(only.law()).contains(WMO);
    }

    @Test
    void the_term_there_is_learns_the_word() {
        Term known = new Term("Wmo-consulent", WMO);
        known.alsoCalled(new Alternative("consulent", false));

        TermSuggestion only = suggest(new TermList(List.of(known)), WMO).get(0);

        assertThat(only.term()).contains(known.key());
        assertThat(only.preferred()).isEqualTo("Wmo-consulent");
    }

    @Test
    void matches_that_partners_rejected_teach_nothing() {
        List<ElementId> shared = base.steps().stream()
                .map(step -> ElementId.ofStep(base.key(), step.mark()))
                .toList();
        List<Statement> rejected = zwolle.steps().stream()
                .map(step -> Statement.apart(ElementId.ofStep(zwolle.key(), step.mark()), shared))
                .toList();

        Comparison compared =
                new Comparing().align(Optional.of(base), List.of(zwolle)).obeying(rejected);

        assertThat(new TermSuggesting(NOTHING, WMO).from(compared, base, List.of(zwolle)))
                .isEmpty();
    }

    @Test
    void a_word_learnt_in_one_theme_makes_steps_of_another_match() {
        TermSuggestion learnt = suggest(NOTHING, WMO).get(0);
        Term term = new Term(learnt.preferred(), null);
        term.learn(new LocalWord(learnt.municipality(), learnt.word()));
        Blueprint other =
                aBase("jeugd").add(Step.named("j1", "Consulent", "fase-1")).add(Step.named("j2", "Besluit", "fase-2"));
        Blueprint own = aVariant("jeugd", ZWOLLE, "Zwolle").add(Step.named("v1", "Buurtgids", "fase-1"));

        AlignedStep before = new Comparing()
                .compare(Optional.of(other), List.of(own))
                .steps()
                .get(0);
        AlignedStep after = new Comparing(List.of(term))
                .compare(Optional.of(other), List.of(own))
                .steps()
                .get(0);

        assertThat(after.base()).containsExactly("j1");
        assertThat(after.score()).isGreaterThan(before.base().isEmpty() ? 0 : before.score());
    }

    private List<TermSuggestion> suggest(TermList list, String law) {
        return new TermSuggesting(list, law).from(compare(list.under(law).terms()), base, List.of(zwolle));
    }

    private Comparison compare(List<Term> terms) {
        return new Comparing(terms).compare(Optional.of(base), List.of(zwolle));
    }

    private static Step step(String key, String name, String role) {
        return Step.named(key, name, "fase-1").with(new Stakeholder(role, Raci.RESPONSIBLE));
    }
}
