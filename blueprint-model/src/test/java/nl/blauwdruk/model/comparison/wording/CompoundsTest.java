package nl.blauwdruk.model.comparison.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CompoundsTest {

    private final Lexicon lexicon = Lexicon.of(Language.DUTCH);
    private final Compounds compounds = new Compounds(lexicon);
    private final Reading reading = new Reading(lexicon);

    @Test
    void a_compound_of_known_words_is_taken_apart() {
        Word word = reading.words("inlichtingenformulier").get(0);
        compounds.know("inlichting");

        List<String> parts = compounds.parts(word);

        assertThat(parts).containsExactly("inlichting", "formulier");
    }

    @Test
    void a_compound_with_a_known_end_is_a_kind_of_that_end() {
        Word word = reading.words("deventerpasformulier").get(0);

        assertThat(compounds.parts(word)).contains("formulier");
    }

    @Test
    void a_word_falls_into_other_parts_when_nobody_knows_one_of_them_any_more() {
        Word word = reading.words("deventerpasformulier").get(0);
        compounds.know(List.of("deventerpas"));
        compounds.know(List.of("deventerpas"));
        List<String> known = compounds.parts(word);

        compounds.forget(List.of("deventerpas"));
        Set<String> stillKnown = compounds.takenApartAnew();
        compounds.forget(List.of("deventerpas"));
        Set<String> forgotten = compounds.takenApartAnew();

        assertThat(known).containsExactly("deventerpas", "formulier");
        assertThat(stillKnown).isEmpty();
        assertThat(forgotten).containsExactly(word.stem());
        assertThat(compounds.parts(word)).doesNotContain("deventerpas");
    }

    @Test
    void a_short_word_stays_whole() {
        Word word = reading.words("brief").get(0);

        assertThat(compounds.parts(word)).isEmpty();
    }
}
