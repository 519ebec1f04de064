package nl.blauwdruk.model.comparison.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.Phase;
import nl.blauwdruk.model.blueprint.Step;
import org.junit.jupiter.api.Test;

class GroupTest {

    private final Corpus corpus = new Corpus(
            List.of(
                    blueprint("basis", "Aanvraag ontvangen"),
                    blueprint("een", "Aanvraag in ontvangst nemen"),
                    blueprint("twee", "Verzoek ontvangen"),
                    blueprint("drie", "Ontvangst van de aanvraag")),
            List.of());
    private final StepLikeness likeness = StepLikeness.ofJourneys(corpus);
    private final StepTraits asking = step(3);

    @Test
    void who_comes_later_has_a_say_too() {
        Group group = groupOf(step(1));
        double before = group.likeness(asking, likeness);

        group.add(step(2), 1);

        assertThat(group.likeness(asking, likeness)).isNotEqualTo(before);
        assertThat(group.likeness(asking, likeness))
                .isEqualTo(groupOf(step(1), step(2)).likeness(asking, likeness));
    }

    @Test
    void who_left_has_no_say_any_more() {
        Group group = groupOf(step(1), step(2));
        group.likeness(asking, likeness);

        group.leave(2);

        assertThat(group.likeness(asking, likeness)).isEqualTo(groupOf(step(1)).likeness(asking, likeness));
    }

    @Test
    void nobody_speaks_to_a_step_of_its_own_model() {
        Group group = groupOf(step(1), asking);

        double others = group.likeness(asking, likeness);

        assertThat(others).isEqualTo(groupOf(step(1)).likeness(asking, likeness));
    }

    @Test
    void an_addition_stands_where_its_members_stand_now() {
        Group addition = new Group(null);
        addition.add(step(1), 1);
        addition.add(corpus.steps(2).get(1), 1);
        double before = addition.place();

        addition.leave(2);

        assertThat(before).isEqualTo(0.5);
        assertThat(addition.place()).isZero();
    }

    private StepTraits step(int model) {
        return corpus.steps(model).get(0);
    }

    private Group groupOf(StepTraits... members) {
        Group group = new Group(null);
        for (StepTraits member : members) {
            group.add(member, 1);
        }
        return group;
    }

    private static Blueprint blueprint(String key, String name) {
        return Blueprint.base(key, "minima", key)
                .add(new Phase("f", "Fase"))
                .add(Step.named("s0", name, "f"))
                .add(Step.named("s1", "Besluit nemen", "f"));
    }
}
