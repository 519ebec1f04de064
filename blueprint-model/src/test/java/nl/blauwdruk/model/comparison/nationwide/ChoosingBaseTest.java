package nl.blauwdruk.model.comparison.nationwide;

import static nl.blauwdruk.model.comparison.nationwide.Journeys.BASE;
import static nl.blauwdruk.model.comparison.nationwide.Journeys.HOUSE_CALL;
import static nl.blauwdruk.model.comparison.nationwide.Journeys.SURVEY;
import static nl.blauwdruk.model.comparison.nationwide.Journeys.baseAnd;
import static nl.blauwdruk.model.comparison.nationwide.Journeys.baseWithout;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nl.blauwdruk.model.comparison.Comparison;
import org.junit.jupiter.api.Test;

class ChoosingBaseTest {

    @Test
    void a_step_that_most_municipalities_add_comes_into_the_base() {
        Comparison comparison = new Journeys()
                .with("a", baseAnd(HOUSE_CALL))
                .with("b", baseAnd(HOUSE_CALL))
                .with("c", baseAnd(SURVEY))
                .compared();

        BestBase best = new ChoosingBase(comparison).best();

        assertThat(best.changes()).singleElement().satisfies(change -> {
            assertThat(change.cluster()).isEqualTo("huisbezoek-afleggen");
            assertThat(change.comesIn()).isTrue();
            assertThat(change.municipalities()).isEqualTo(2);
            assertThat(change.worth()).isEqualTo(best.then() - best.now(), within(1e-9));
        });
        assertThat(best.now()).isEqualTo(5 / 6.0, within(1e-9));
        assertThat(best.then()).isEqualTo((1 + 1 + 5 / 7.0) / 3, within(1e-9));
    }

    @Test
    void a_base_step_that_hardly_anyone_has_goes_out() {
        Comparison comparison = new Journeys()
                .with("a", baseWithout(3))
                .with("b", baseWithout(3))
                .with("c", BASE)
                .compared();

        BestBase best = new ChoosingBase(comparison).best();

        assertThat(best.changes())
                .extracting(BestBase.Change::cluster, BestBase.Change::comesIn)
                .containsExactly(tuple("besluit-versturen", false));
        assertThat(best.then()).isEqualTo((1 + 1 + 4 / 5.0) / 3, within(1e-9));
    }

    @Test
    void a_base_that_everyone_follows_stays() {
        Comparison comparison = new Journeys().with("a", BASE).with("b", BASE).compared();

        BestBase best = new ChoosingBase(comparison).best();

        assertThat(best).isEqualTo(new BestBase(1, 1, List.of()));
    }
}
