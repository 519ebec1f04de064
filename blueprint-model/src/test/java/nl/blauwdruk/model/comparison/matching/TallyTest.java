package nl.blauwdruk.model.comparison.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.Phase;
import nl.blauwdruk.model.blueprint.Step;
import org.junit.jupiter.api.Test;

class TallyTest {

    private final Blueprint one = blueprint("een", "Aanvraag ontvangen", "Kwispelgesprek voeren");
    private final Blueprint two = blueprint("twee", "Aanvraag in ontvangst nemen", "Gesprek voeren");
    private final Blueprint three = blueprint("drie", "Kwispel aanvragen", "Besluit nemen op de aanvraag");

    @Test
    void what_came_and_went_leaves_no_trace() {
        Tallies tallies = new Tallies(List.of());
        new Corpus(List.of(one, two, three), tallies);
        new Corpus(List.of(three), tallies);

        List<Double> after = likenesses(new Corpus(List.of(one, two), tallies));

        assertThat(after).isEqualTo(likenesses(new Corpus(List.of(one, two), new Tallies(List.of()))));
    }

    @Test
    void a_blueprint_makes_words_rarer_or_less_rare_for_all() {
        Tallies tallies = new Tallies(List.of());
        List<Double> before = likenesses(new Corpus(List.of(one, two), tallies));

        Corpus more = new Corpus(List.of(one, two, three), tallies);

        assertThat(likenesses(more).subList(0, 1)).isNotEqualTo(before.subList(0, 1));
    }

    @Test
    void steps_that_say_the_same_have_one_number() {
        Corpus corpus = new Corpus(List.of(one, two, blueprint("vier", "Gesprek voeren")), new Tallies(List.of()));

        int number = corpus.steps(2).get(0).content();

        assertThat(corpus.steps(1)).extracting(StepTraits::content).contains(number);
        assertThat(corpus.steps(0)).extracting(StepTraits::content).doesNotContain(number);
    }

    /** How alike each step of the first blueprint is to each one of the second. */
    private static List<Double> likenesses(Corpus corpus) {
        StepLikeness likeness = StepLikeness.ofJourneys(corpus);
        List<Double> all = new ArrayList<>();
        for (StepTraits step : corpus.steps(0)) {
            corpus.steps(1).forEach(other -> all.add(likeness.of(step, other)));
        }
        return all;
    }

    private static Blueprint blueprint(String key, String... names) {
        Blueprint blueprint = Blueprint.base(key, "minima", key).add(new Phase("f", "Fase"));
        for (String name : names) {
            String step = "s" + blueprint.steps().size();
            blueprint.add(Step.named(step, name, "f").tells("", name + " en bewaren", "Legt het vast"));
        }
        return blueprint;
    }
}
