package nl.blauwdruk.model.terminology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TermListTest {

    private static final String WMO = "Wmo 2015";
    private static final String BIJSTAND = "Participatiewet";

    private final Term wmo = aTerm("melding", WMO, "hulpvraag");
    private final Term bijstand = aTerm("melding", BIJSTAND, "werkmelding");
    private final Term everywhere = aTerm("inwoner", null, "burger");
    private final TermList list = new TermList(List.of(wmo, bijstand, everywhere));

    @Test
    void a_word_means_what_it_means_under_the_law_that_is_asked() {
        assertThat(list.under(WMO).withWord("Melding")).contains(wmo);
        assertThat(list.under(BIJSTAND).withWord("melding")).contains(bijstand);
        assertThat(list.under("Jeugdwet").withWord("melding")).isEmpty();
        assertThat(list.under("Jeugdwet").withWord("burger")).contains(everywhere);
        assertThat(list.under("").terms()).containsExactly(everywhere);
    }

    @Test
    void the_words_of_one_meaning_are_not_the_words_of_the_other() {
        assertThat(list.same("hulpvraag", "melding")).isTrue();
        assertThat(list.same("werkmelding", "melding")).isTrue();
        assertThat(list.same("hulpvraag", "werkmelding")).isFalse();
    }

    @Test
    void a_word_that_exists_under_another_law_is_warned_of() {
        Term named = aTerm("aanmelding", "Jeugdwet", "verzoek");
        named.relate(new Relation(Relation.Kind.DISTINCT, wmo.key()));
        TermList longer = new TermList(List.of(wmo, bijstand, everywhere, named));

        assertThat(list.falseFriendsOf(wmo)).containsExactly(bijstand);
        assertThat(list.falseFriendsOf(everywhere)).isEmpty();
        assertThat(longer.falseFriendsOf(named)).containsExactly(wmo);
        assertThat(longer.falseFriendsOf(wmo)).containsExactly(bijstand, named);
    }

    @Test
    void a_municipality_reads_its_own_word_and_else_the_preferred_one() {
        wmo.learn(new LocalWord("0193", "zorgvraag"));

        assertThat(wmo.wordOf("0193")).isEqualTo("zorgvraag");
        assertThat(wmo.wordOf("0014")).isEqualTo("melding");
    }

    @Test
    void a_term_becomes_all_another_says_but_for_its_key_and_law() {
        Term wanted = aTerm("signaal", WMO, "bericht");
        wanted.explain("Het begin.", "Wmo 2015, artikel 2.3.2");
        wanted.relate(new Relation(Relation.Kind.RELATED, everywhere.key()));

        wmo.become(wanted);

        assertThat(wmo.key()).isEqualTo("melding-wmo-2015");
        assertThat(wmo.allWords()).containsExactly("signaal", "bericht");
        assertThat(wmo.definition()).contains("Het begin.");
        assertThat(wmo.relations()).hasSize(1);
        assertThatThrownBy(() -> wmo.become(bijstand)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Term aTerm(String preferred, String law, String other) {
        Term term = new Term(preferred, law);
        term.alsoCalled(new Alternative(other, false));
        return term;
    }
}
