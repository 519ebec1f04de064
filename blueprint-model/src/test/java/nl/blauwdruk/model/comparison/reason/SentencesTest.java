package nl.blauwdruk.model.comparison.reason;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.blauwdruk.model.comparison.wording.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SentencesTest {

    @Test
    void what_is_the_same_comes_before_the_verb_that_is_not() {
        Explanation explanation = sure(
                Reason.of(Ground.OTHER_VERB, "toetsen", "beoordelen"),
                Reason.of(Ground.SAME_INFORMATION, "Loonstrook"),
                Reason.of(Ground.SAME_ROLE, "consulent"));

        assertThat(dutch(explanation))
                .containsExactly(
                        "Zelfde informatie (Loonstrook) en rol (consulent), ander werkwoord: toetsen / beoordelen.",
                        "Dit is zeker.");
        assertThat(english(explanation))
                .containsExactly(
                        "Same information (Loonstrook) and role (consulent), another verb: toetsen / beoordelen.",
                        "This is sure.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    CONFIRMED        | Iemand heeft het bevestigd.                          | Somebody confirmed it.
                    SAID_BY_OWNER    | De gemeente geeft dit zelf aan.                      | The municipality says so itself.
                    SAME_NAME        | Zelfde naam.                                         | Same name.
                    SAME_ACTION      | Zelfde handeling (een).                              | Same action (een).
                    SAME_OBJECT      | Zelfde onderwerp (een).                              | Same object (een).
                    SAME_INFORMATION | Zelfde informatie (een).                             | Same information (een).
                    SAME_ROLE        | Zelfde rol (een).                                    | Same role (een).
                    SAME_FUNCTION    | Zelfde systeemfunctie (een).                         | Same system function (een).
                    SAME_LAW         | Zelfde grondslag.                                    | Same legal basis.
                    OTHER_VERB       | Ander werkwoord: een / twee.                         | Another verb: een / twee.
                    OTHER_WORD       | Ander woord: een / twee.                             | Another word: een / twee.
                    TERM_LIST        | Volgens de begrippenlijst hetzelfde: een / twee.     | The same by the term list: een / twee.
                    NAMES_ALIKE      | De namen lijken op elkaar.                           | The names are alike.
                    TEXTS_ALIKE      | De teksten lijken op elkaar.                         | The texts are alike.
                    SAME_PLACE       | De plaats is dezelfde: tussen ‘een’ en ‘twee’.       | The place is the same: between ‘een’ and ‘twee’.
                    SPLIT            | Dit is een deel van ‘een’, hier in twee stappen.     | This is a part of ‘een’, here in twee steps.
                    MERGED           | Dit doet in één keer: ‘een’.                         | This does in one go: ‘een’.
                    ALSO_ELSEWHERE   | Deze stap komt ook bij een andere gemeenten voor.    | Een other municipalities have this step too.
                    FITS_BEST        | Past hier het best, met weinig houvast.              | It fits here best, with little to go by.
                    NEAREST          | Het dichtst bij ligt ‘een’ (twee % gelijk).          | Nearest is ‘een’ (twee % alike).
                    LIKE_NOTHING     | Lijkt op geen andere stap genoeg.                    | It is not enough like any other step.
                    OPPOSITE_ACTION  | Daartegen spreekt: tegengestelde handeling (een / twee). | Against it: opposite action (een / twee).
                    OTHER_ACTION     | Daartegen spreekt: andere handeling (een / twee).    | Against it: another action (een / twee).
                    OTHER_OBJECT     | Daartegen spreekt: ander onderwerp (een / twee).     | Against it: another object (een / twee).
                    TAKEN            | Daartegen spreekt: daarvoor staat al ‘een’.          | Against it: ‘een’ already stands for it.
                    STANDS_ELSEWHERE | Daartegen spreekt: die staat al voor ‘een’.          | Against it: that one already stands for ‘een’.
                    TOO_LITTLE       | Daartegen spreekt: te weinig is hetzelfde.           | Against it: too little is the same.
                    OTHER_PLACE      | Daartegen spreekt: andere plaats in de reis.         | Against it: another place in the journey.
                    STAKEHOLDER      | Anders in deze stap: betrokkenen (een / twee).       | Different within this step: stakeholders (een / twee).
                    CHANNEL          | Anders in deze stap: kanaal (een / twee).            | Different within this step: channel (een / twee).
                    TERM             | Anders in deze stap: termijn (een / twee).           | Different within this step: time limit (een / twee).
                    INFORMATION      | Anders in deze stap: informatie (een / twee).        | Different within this step: information (een / twee).
                    SYSTEM           | Anders in deze stap: systeemfuncties (een / twee).   | Different within this step: system functions (een / twee).
                    CONDITION        | Anders in deze stap: voorwaarde (een / twee).        | Different within this step: condition (een / twee).
                    """)
    void each_ground_has_its_sentence(Ground ground, String dutch, String english) {
        Explanation explanation = sure(Reason.of(ground, "een", "twee"));

        assertThat(dutch(explanation).get(0)).isEqualTo(dutch);
        assertThat(english(explanation).get(0)).isEqualTo(english);
    }

    @ParameterizedTest
    @EnumSource
    void no_ground_is_without_words(Ground ground) {
        Explanation explanation = sure(Reason.of(ground, "een", "twee"));

        assertThat(dutch(explanation).get(0)).endsWith(".").doesNotContain("{", "null");
        assertThat(english(explanation).get(0)).endsWith(".").doesNotContain("{", "null");
    }

    @Test
    void one_other_municipality_is_said_as_one() {
        Explanation explanation = sure(Reason.of(Ground.ALSO_ELSEWHERE, "1"));

        assertThat(dutch(explanation)).contains("Deze stap komt ook bij één andere gemeente voor.");
        assertThat(english(explanation)).contains("One other municipality has this step too.");
    }

    @Test
    void what_one_side_does_not_say_is_nothing() {
        Explanation explanation = sure(Reason.of(Ground.CHANNEL, "balie", ""));

        assertThat(dutch(explanation)).contains("Anders in deze stap: kanaal (balie / niets).");
    }

    @Test
    void how_sure_it_is_comes_last_and_a_rival_is_named() {
        List<Reason> reasons = List.of(Reason.of(Ground.TEXTS_ALIKE));

        Stream<String> last = Stream.of(
                        new Explanation(reasons, Sureness.SURE, ""),
                        new Explanation(reasons, Sureness.FAIRLY_SURE, ""),
                        new Explanation(reasons, Sureness.DOUBTFUL, ""),
                        new Explanation(reasons, Sureness.DOUBTFUL, "Besluit nemen"))
                .map(explanation -> dutch(explanation).get(1));

        assertThat(last)
                .containsExactly(
                        "Dit is zeker.",
                        "Dit is vrij zeker.",
                        "Dit is twijfelachtig.",
                        "Dit is twijfelachtig: ook ‘Besluit nemen’ lijkt erop.");
    }

    @Test
    void what_people_settled_needs_no_word_on_how_sure_it_is() {
        Explanation explanation = sure(Reason.of(Ground.SAME_NAME)).settledBy(Reason.of(Ground.CONFIRMED));

        assertThat(dutch(explanation)).containsExactly("Iemand heeft het bevestigd.", "Zelfde naam.");
        assertThat(dutch(Explanation.NONE)).isEmpty();
    }

    @Test
    void words_of_a_blueprint_come_through_as_they_are() {
        Explanation explanation = sure(Reason.of(Ground.OTHER_VERB, "<b>{0}</b>", "d'r \\ {1} & ‘x’"));

        assertThat(dutch(explanation).get(0)).isEqualTo("Ander werkwoord: <b>{0}</b> / d'r \\ {1} & ‘x’.");
    }

    private static Explanation sure(Reason... reasons) {
        return new Explanation(List.of(reasons), Sureness.SURE, "");
    }

    private static List<String> dutch(Explanation explanation) {
        return Sentences.in(Language.DUTCH).of(explanation);
    }

    private static List<String> english(Explanation explanation) {
        return Sentences.in(Language.ENGLISH).of(explanation);
    }
}
