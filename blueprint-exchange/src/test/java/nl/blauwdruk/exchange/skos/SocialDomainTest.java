package nl.blauwdruk.exchange.skos;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.blauwdruk.exchange.ExampleSet;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.comparison.Comparing;
import nl.blauwdruk.model.terminology.Term;
import nl.blauwdruk.model.terminology.TermList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SocialDomainTest {

    private static final TermList LIST = new TermList(SocialDomain.terms());

    @Test
    void the_list_that_comes_along_explains_each_concept_and_says_where_it_stands() {
        assertThat(LIST.terms()).hasSizeBetween(80, 150);
        assertThat(LIST.terms())
                .allMatch(term -> term.definition().isPresent())
                .allMatch(term -> term.source().isPresent());
        assertThat(LIST.laws()).hasSize(5);
    }

    @Test
    void a_word_with_several_meanings_is_a_concept_per_law_each_warned_of() {
        Term wmo = LIST.under("Wmo 2015").withWord("melding").orElseThrow();
        Term pw = LIST.under("Participatiewet").withWord("melding").orElseThrow();

        assertThat(wmo).isNotEqualTo(pw);
        assertThat(LIST.falseFriendsOf(wmo)).contains(pw);
        assertThat(LIST.under("Participatiewet").same("hulpvraag", "melding")).isFalse();
    }

    @Test
    void within_one_law_no_word_means_two_things() {
        for (String law : LIST.laws()) {
            List<Term> bound = LIST.terms().stream()
                    .filter(term -> term.law().equals(Optional.of(law)))
                    .toList();
            assertThat(bound)
                    .allSatisfy(term -> assertThat(term.allWords())
                            .allMatch(word -> bound.stream()
                                            .filter(other -> other.covers(word))
                                            .count()
                                    == 1));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "minima,Participatiewet",
        "wmo,Wmo 2015",
        "statushouders,Wet inburgering 2021",
        "jeugd,Jeugdwet",
        "bijstand,Participatiewet",
        "schulden,Wet gemeentelijke schuldhulpverlening (Wgs)"
    })
    void with_the_list_no_theme_is_less_alike(String theme, String law) {
        List<Blueprint> all = ExampleSet.blueprints(theme);
        Optional<Blueprint> base = Optional.of(all.get(0));
        List<Blueprint> variants = all.subList(1, all.size());

        double without = new Comparing().compare(base, variants).overlap().headline();
        double with = new Comparing(LIST.under(law).terms())
                .compare(base, variants)
                .overlap()
                .headline();

        assertThat(with).isGreaterThanOrEqualTo(without - 0.01);
    }
}
