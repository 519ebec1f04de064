package nl.blauwdruk.model.joining;

import static nl.blauwdruk.model.joining.Walking.MORNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.comparison.AlignedStep;
import nl.blauwdruk.model.comparison.Comparison;
import nl.blauwdruk.model.comparison.Kind;

/** Whatever is answered in whatever order, the comparison says the same. */
class JoiningPropertiesTest {

    private static final String KEY = "minima-assen";
    private static final List<String> NAMES =
            List.of("Informatie zoeken", "Gesprek voeren", "Besluit nemen", "Iets heel anders", "Brief sturen");

    @Property(tries = 150)
    void the_comparison_says_what_was_answered(@ForAll long seed) {
        Walking assen = new Walking();
        Random random = new Random(seed);
        for (int turn = 0; turn < 14; turn++) {
            say(assen, random);
        }
        assen.restIsSame();
        if (assen.walk().stops().stream().allMatch(stop -> stop.kind().orElseThrow() == Kind.DROPPED)
                && assen.walk().extras() == 0) {
            return;
        }

        Comparison compared = assen.compared();

        assen.walk().stops().forEach(stop -> assertAnswered(stop, compared));
        assertThat(compared.stepsOf(KEY).stream()
                        .filter(step -> step.kind().orElseThrow() == Kind.ADDED)
                        .count())
                .isEqualTo(assen.walk().extras());
        assertThat(compared.overlap().strict().get(KEY)).isCloseTo(assen.walk().share(), within(0.0005));
        assertMarksAreOnes(assen.variant().steps());
    }

    private static void assertAnswered(Stop stop, Comparison compared) {
        List<AlignedStep> its = compared.stepsOf(KEY).stream()
                .filter(step -> step.base().contains(stop.step().key()))
                .toList();
        Kind kind = stop.kind().orElseThrow();
        assertThat(compared.droppedBy(KEY).contains(stop.step().key())).isEqualTo(kind == Kind.DROPPED);
        if (kind == Kind.DROPPED) {
            assertThat(its).isEmpty();
        } else if (kind == Kind.SPLIT) {
            assertThat(its).hasSize(stop.answer().orElseThrow().parts().size());
        } else {
            assertThat(its).hasSize(1);
        }
        assertThat(its).allMatch(step -> step.kind().orElseThrow() == kind);
        if (kind == Kind.IDENTICAL || kind == Kind.TERMINOLOGY || kind == Kind.MOVED) {
            assertThat(its.get(0).differs()).isEqualTo(stop.differs());
        }
    }

    private static void assertMarksAreOnes(List<Step> steps) {
        Set<String> marks = new HashSet<>(steps.stream().map(Step::mark).toList());
        assertThat(marks).hasSameSizeAs(steps);
    }

    private static void say(Walking assen, Random random) {
        int number = 1 + random.nextInt(6);
        String mark = assen.mark(number);
        String name = NAMES.get(random.nextInt(NAMES.size()));
        try {
            switch (random.nextInt(8)) {
                case 0 -> assen.say(Answer.same(mark));
                case 1 -> assen.say(Answer.inOtherWords(mark, name));
                case 2 -> assen.say(Answer.notDone(mark, name));
                case 3 -> assen.say(Answer.inside(mark, lanes(random).unlike(assen.step(number))));
                case 4 -> assen.say(Answer.split(mark, List.of(name, name + " later")));
                case 5 -> assen.say(Answer.merged(mark, 1 + random.nextInt(2), name));
                case 6 ->
                    assen.say(Answer.moved(
                            mark, random.nextBoolean(), assen.mark(1 + random.nextInt(6)), LaneTexts.UNCHANGED));
                default -> assen.joining.add(extra(assen, mark, name, random), assen.base, MORNING);
            }
        } catch (UnclearAnswer refused) {
            assertThat(refused.lack()).isNotNull(); // one may try again
        }
    }

    private static Extra extra(Walking assen, String mark, String name, Random random) {
        Extra extra = Extra.after(mark, name);
        List<Others.Addition> offered = new ArrayList<>();
        assen.base.steps().forEach(step -> offered.addAll(assen.others().additions(step)));
        return random.nextBoolean() && !offered.isEmpty()
                ? extra.like(offered.get(0).id())
                : extra;
    }

    private static LaneTexts lanes(Random random) {
        return new LaneTexts(
                random.nextBoolean() ? "inwoner (R)\nconsulent (A)\nconsulent inkomen (C)" : null,
                random.nextBoolean() ? "telefoon\nwebsite" : null,
                random.nextBoolean() ? "" : null,
                null,
                random.nextBoolean() ? "Gegeven van inkomen\nBankafschrift" : null);
    }
}
