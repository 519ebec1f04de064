package nl.blauwdruk.model.comparison.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.Phase;
import nl.blauwdruk.model.blueprint.Step;
import org.junit.jupiter.api.Test;

/** Guards the lexicon with pairs of names from other services than those in the example set: same work in other words, and near misses. */
class FreshPairsTest {

    private static final List<List<String>> SAME = List.of(
            List.of("Vergunning verlenen", "Vergunning toekennen"),
            List.of("Bezwaarschrift in ontvangst nemen", "Bezwaar ontvangen"),
            List.of("Tekening beoordelen", "Toetsing van de tekening"),
            List.of("Parkeerrecht beëindigen", "Parkeerrecht stoppen"),
            List.of("Locatie inspecteren", "Controle van de locatie"),
            List.of("Aanvrager informeren over de uitkomst", "Uitkomst meedelen aan de aanvrager"),
            List.of("Subsidie uitbetalen", "Subsidie overmaken"),
            List.of("Paspoort uitreiken", "Afgeven van het paspoort"),
            List.of("Advies van de brandweer inwinnen", "Brandweer om advies vragen"),
            List.of("Geboorte inschrijven", "Geboorte registreren"),
            List.of("Leerlingenvervoer plannen", "Vervoer van leerlingen inplannen"),
            List.of("Bewijsstukken uploaden", "Documenten aanleveren"));
    private static final List<List<String>> OTHER = List.of(
            List.of("Vergunning verlenen", "Vergunning intrekken"),
            List.of("Bezwaarschrift ontvangen", "Bezwaarschrift beoordelen"),
            List.of("Subsidie toekennen", "Subsidie afwijzen"),
            List.of("Subsidie uitbetalen", "Subsidie terugvorderen"),
            List.of("Paspoort aanvragen", "Paspoort uitreiken"),
            List.of("Parkeerrecht verlengen", "Parkeerrecht beëindigen"),
            List.of("Locatie inspecteren", "Locatie reserveren"),
            List.of("Tekening beoordelen", "Tekening aanleveren"),
            List.of("Geboorte inschrijven", "Afval ophalen"),
            List.of("Leerlingenvervoer plannen", "Rijbewijs verlengen"),
            List.of("Huwelijk sluiten", "Hondenbelasting innen"),
            List.of("Boom kappen", "Uittreksel printen"));

    @Test
    void the_same_work_in_other_words_is_more_alike_than_near_misses() {
        List<Double> same = likenesses(SAME);
        List<Double> other = likenesses(OTHER);

        double wins = 0;
        for (double s : same) {
            for (double o : other) {
                wins += s > o ? 1 : s == o ? 0.5 : 0;
            }
        }

        assertThat(wins / (same.size() * other.size()))
                .as("area under the curve")
                .isGreaterThanOrEqualTo(0.85);
    }

    private static List<Double> likenesses(List<List<String>> pairs) {
        Corpus corpus = new Corpus(List.of(blueprint("a", pairs, 0), blueprint("b", pairs, 1)), List.of());
        StepLikeness likeness = StepLikeness.ofJourneys(corpus);
        return java.util.stream.IntStream.range(0, pairs.size())
                .mapToObj(
                        i -> likeness.of(corpus.steps(0).get(i), corpus.steps(1).get(i)))
                .toList();
    }

    private static Blueprint blueprint(String key, List<List<String>> pairs, int side) {
        Blueprint blueprint = Blueprint.base(key, "", key).add(new Phase("f", "Fase"));
        for (int i = 0; i < pairs.size(); i++) {
            blueprint.add(Step.named("s" + i, pairs.get(i).get(side), "f"));
        }
        return blueprint;
    }
}
