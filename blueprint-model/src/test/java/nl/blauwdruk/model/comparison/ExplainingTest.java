package nl.blauwdruk.model.comparison;

import static nl.blauwdruk.model.blueprint.Fixtures.GRONINGEN;
import static nl.blauwdruk.model.blueprint.Fixtures.ZWOLLE;
import static nl.blauwdruk.model.blueprint.Fixtures.aBase;
import static nl.blauwdruk.model.blueprint.Fixtures.aVariant;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.InformationItem;
import nl.blauwdruk.model.blueprint.Origin;
import nl.blauwdruk.model.blueprint.PrivacyCategory;
import nl.blauwdruk.model.blueprint.Raci;
import nl.blauwdruk.model.blueprint.Stakeholder;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.comparison.reason.Explanation;
import nl.blauwdruk.model.comparison.reason.Ground;
import nl.blauwdruk.model.comparison.reason.Sureness;
import nl.blauwdruk.model.comparison.wording.Language;
import nl.blauwdruk.model.terminology.LocalWord;
import nl.blauwdruk.model.terminology.Term;
import org.junit.jupiter.api.Test;

class ExplainingTest {

    private final Blueprint base = aBase("wmo")
            .add(step("b1", "Melding doen", "inwoner", "Hulpvraag"))
            .add(step("b2", "Aanvraag toetsen", "consulent", "Loonstrook"))
            .add(step("b3", "Besluit nemen", "teamleider", "Advies"))
            .add(step("b4", "Voorziening toekennen", "consulent", "Beschikking"));
    private final Blueprint zwolle = aVariant("wmo", ZWOLLE, "Zwolle");

    @Test
    void another_verb_for_one_act_is_named_beside_what_is_the_same() {
        zwolle.add(step("v1", "Aanvraag beoordelen", "consulent", "Loonstrook"));

        Explanation found = only().explanation();

        assertThat(found.wordsOf(Ground.OTHER_VERB)).containsExactly("toetsen", "beoordelen");
        assertThat(found.wordsOf(Ground.SAME_OBJECT)).containsExactly("aanvraag");
        assertThat(found.wordsOf(Ground.SAME_INFORMATION)).containsExactly("Loonstrook");
        assertThat(found.wordsOf(Ground.SAME_ROLE)).containsExactly("consulent");
        assertThat(only().why(Language.DUTCH).get(0))
                .isEqualTo("Zelfde onderwerp (aanvraag), informatie (Loonstrook) en rol (consulent),"
                        + " ander werkwoord: toetsen / beoordelen.");
    }

    @Test
    void a_word_of_the_term_list_is_said_to_come_from_it() {
        Term term = new Term("rolstoel", null);
        term.learn(new LocalWord("0193", "wielwagen"));
        base.add(step("b5", "Rolstoel uitkiezen", "inwoner", "Maat"));
        zwolle.add(step("v1", "Wielwagen uitkiezen", "inwoner", "Maat"));

        Explanation found = new Comparing(List.of(term))
                .compare(Optional.of(base), List.of(zwolle))
                .steps()
                .get(0)
                .explanation();

        assertThat(found.wordsOf(Ground.TERM_LIST)).containsExactly("rolstoel", "wielwagen");
    }

    @Test
    void another_channel_is_named_as_a_difference_inside_the_step() {
        base.add(step("b5", "Hulpmiddel passen", "inwoner", "Maat").through(List.of("balie", "post")));
        zwolle.add(step("v1", "Hulpmiddel passen", "inwoner", "Maat").through(List.of("balie", "huisbezoek")));

        assertThat(only().explanation().wordsOf(Ground.CHANNEL)).containsExactly("post", "huisbezoek");
        assertThat(only().why(Language.DUTCH)).contains("Anders in deze stap: kanaal (post / huisbezoek).");
    }

    @Test
    void of_an_addition_the_nearest_step_is_named_and_why_it_is_not_that_one() {
        zwolle.add(step("v1", "Voorziening toekennen", "consulent", "Beschikking"));
        zwolle.add(step("v2", "Vakantie doorgeven", "jurist", "Dossier"));
        zwolle.add(step("v3", "Voorziening intrekken", "jurist", "Dossier"));

        Explanation found = compare(zwolle).steps().get(2).explanation();

        assertThat(found.wordsOf(Ground.NEAREST).get(0)).isEqualTo("Voorziening toekennen");
        assertThat(found.wordsOf(Ground.OPPOSITE_ACTION)).containsExactly("toekennen", "intrekken");
        assertThat(found.wordsOf(Ground.TAKEN)).containsExactly("Voorziening toekennen");
    }

    @Test
    void of_a_step_the_variant_lacks_the_nearest_is_named_too() {
        zwolle.add(step("v1", "Voorziening toekennen", "consulent", "Beschikking"));

        Dropped dropped = compare(zwolle).dropped().get(0);

        assertThat(dropped.base()).containsExactly("b1", "b2", "b3");
        assertThat(dropped.explanation("b2").wordsOf(Ground.NEAREST).get(0)).isEqualTo("Voorziening toekennen");
        assertThat(dropped.explanation("b2").wordsOf(Ground.STANDS_ELSEWHERE)).containsExactly("Voorziening toekennen");
        assertThat(dropped.explanation("b4")).isEqualTo(Explanation.NONE);
    }

    @Test
    void an_addition_that_others_have_says_how_many() {
        Step extra = step("v1", "Taxi bellen", "planner", "Taal");
        Blueprint groningen = aVariant("wmo", GRONINGEN, "Groningen").add(step("v1", "Taxi bellen", "planner", "Taal"));

        Comparison comparison = compare(zwolle.add(extra), groningen);

        assertThat(comparison.steps())
                .allMatch(step ->
                        step.explanation().wordsOf(Ground.ALSO_ELSEWHERE).equals(List.of("1")));
    }

    @Test
    void a_step_between_its_neighbours_stands_at_the_same_place() {
        zwolle.add(step("v1", "Melding doen", "inwoner", "Hulpvraag"));
        zwolle.add(step("v2", "Aanvraag toetsen", "consulent", "Loonstrook"));
        zwolle.add(step("v3", "Besluit nemen", "teamleider", "Advies"));

        Explanation found = compare(zwolle).steps().get(1).explanation();

        assertThat(found.wordsOf(Ground.SAME_PLACE)).containsExactly("Melding doen", "Besluit nemen");
        assertThat(found.sureness()).isEqualTo(Sureness.SURE);
    }

    @Test
    void a_step_that_changed_places_says_so() {
        zwolle.add(step("v4", "Voorziening toekennen", "consulent", "Beschikking"));
        zwolle.add(step("v1", "Melding doen", "inwoner", "Hulpvraag"));
        zwolle.add(step("v2", "Aanvraag toetsen", "consulent", "Loonstrook"));
        zwolle.add(step("v3", "Besluit nemen", "teamleider", "Advies"));

        List<String> why = compare(zwolle).steps().get(0).why(Language.DUTCH);

        assertThat(why).anyMatch(sentence -> sentence.equals("Daartegen spreekt: andere plaats in de reis."));
    }

    @Test
    void the_parts_of_a_split_say_of_which_step_they_are_a_part() {
        zwolle.add(step("v1", "Melding doen", "inwoner", "Hulpvraag"));
        zwolle.add(step("v2", "Aanvraag toetsen", "consulent", "Loonstrook"));
        zwolle.add(step("v3", "Aanvraag toetsen op inkomen", "consulent", "Loonstrook"));
        zwolle.add(step("v4", "Besluit nemen", "teamleider", "Advies"));

        AlignedStep part = compare(zwolle).steps().get(2);

        assertThat(part.kind()).contains(Kind.SPLIT);
        assertThat(part.why(Language.DUTCH)).contains("Dit is een deel van ‘Aanvraag toetsen’, hier in 2 stappen.");
    }

    @Test
    void a_step_that_does_several_in_one_go_names_them() {
        zwolle.add(step("v1", "Melding doen", "inwoner", "Hulpvraag"));
        zwolle.add(step("v2", "Aanvraag toetsen en besluit nemen", "consulent", "Loonstrook"));
        zwolle.add(step("v3", "Voorziening toekennen", "consulent", "Beschikking"));

        AlignedStep merged = compare(zwolle).steps().get(1);

        assertThat(merged.kind()).contains(Kind.MERGED);
        assertThat(merged.why(Language.DUTCH)).contains("Dit doet in één keer: ‘Aanvraag toetsen’, ‘Besluit nemen’.");
    }

    private AlignedStep only() {
        return compare(zwolle).steps().get(0);
    }

    private Comparison compare(Blueprint... variants) {
        return new Comparing().compare(Optional.of(base), List.of(variants));
    }

    private static Step step(String key, String name, String role, String item) {
        return Step.named(key, name, "fase-1")
                .with(new Stakeholder(role, Raci.RESPONSIBLE))
                .uses(new InformationItem(null, item, "inwoner", PrivacyCategory.NONE, null, Origin.CREATED));
    }
}
