package nl.blauwdruk.model.comparison.nationwide;

import static nl.blauwdruk.model.comparison.nationwide.Journeys.BASE;
import static nl.blauwdruk.model.comparison.nationwide.Journeys.HOUSE_CALL;
import static nl.blauwdruk.model.comparison.nationwide.Journeys.SURVEY;
import static nl.blauwdruk.model.comparison.nationwide.Journeys.baseAnd;
import static nl.blauwdruk.model.comparison.nationwide.Journeys.baseWithout;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NationwideTest {

    @Test
    void alike_municipalities_stand_next_to_each_other() {
        Nationwide nationwide = Nationwide.of(new Journeys()
                .with("a", baseAnd(HOUSE_CALL))
                .with("b", baseWithout(1, 3))
                .with("c", baseAnd(HOUSE_CALL))
                .with("d", baseWithout(1, 3))
                .compared());

        List<String> ordered = nationwide.order().stream()
                .map(nationwide.table().variants()::get)
                .toList();
        assertThat(ordered).containsExactly("a", "c", "b", "d");
    }

    @Test
    void groups_are_told_by_what_sets_them_apart() {
        Nationwide nationwide = Nationwide.of(new Journeys()
                .with("a", baseAnd(HOUSE_CALL))
                .with("b", baseWithout(3))
                .with("c", baseAnd(HOUSE_CALL))
                .with("d", baseWithout(3))
                .compared());

        assertThat(nationwide.groups())
                .extracting(AlikeGroup::members)
                .containsExactly(List.of("a", "c"), List.of("b", "d"));
        AlikeGroup callers = nationwide.groups().get(0);
        assertThat(callers.within()).isEqualTo(1);
        assertThat(callers.shared()).isEqualTo(6);
        assertThat(callers.marks())
                .containsExactly(
                        new AlikeGroup.Mark("besluit-versturen", 1, 0),
                        new AlikeGroup.Mark("huisbezoek-afleggen", 1, 0));
        assertThat(nationwide.groups().get(1).marks()).noneMatch(AlikeGroup.Mark::isHad);
    }

    @Test
    void municipalities_that_do_the_same_are_one_group_without_marks() {
        Nationwide nationwide = Nationwide.of(new Journeys()
                .with("a", BASE)
                .with("b", BASE)
                .with("c", BASE)
                .with("d", BASE)
                .compared());

        assertThat(nationwide.groups()).hasSize(1);
        assertThat(nationwide.groups().get(0).marks()).isEmpty();
    }

    @Test
    void one_municipality_is_a_group_of_its_own() {
        Nationwide nationwide =
                Nationwide.of(new Journeys().with("a", baseAnd(SURVEY)).compared());

        assertThat(nationwide.order()).containsExactly(0);
        assertThat(nationwide.groups()).hasSize(1);
        assertThat(nationwide.groups().get(0).within()).isEqualTo(1);
    }

    @Test
    void nobody_gives_no_groups() {
        Nationwide nationwide = Nationwide.of(new Journeys().compared());

        assertThat(nationwide.order()).isEmpty();
        assertThat(nationwide.groups()).isEmpty();
    }
}
