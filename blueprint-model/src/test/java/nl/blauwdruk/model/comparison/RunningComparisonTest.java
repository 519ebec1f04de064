package nl.blauwdruk.model.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.ElementId;
import nl.blauwdruk.model.blueprint.Lane;
import nl.blauwdruk.model.blueprint.Phase;
import nl.blauwdruk.model.blueprint.Raci;
import nl.blauwdruk.model.blueprint.Stakeholder;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.terminology.LocalWord;
import nl.blauwdruk.model.terminology.Term;
import org.junit.jupiter.api.Test;

class RunningComparisonTest {

    private static final List<String> JOURNEY = List.of(
            "Aanvraag ontvangen",
            "Stukken opvragen bij de inwoner",
            "Recht op de vergoeding beoordelen",
            "Besluit versturen",
            "Vergoeding uitbetalen");
    private static final List<String> OTHERS = List.of(
            "Aanvraag in behandeling nemen",
            "Bewijsstukken vragen",
            "Beoordelen of er recht is",
            "Nabellen na zes weken",
            "Beschikking toesturen",
            "Tolk regelen",
            "Kwispelgesprek voeren",
            "Geld overmaken");
    /** Whether anybody says the first decides in which parts a word above falls. */
    private static final List<String> TEXTS = List.of(
            "Belt over de kwispel en kijkt mee",
            "Kijkt of het inkomen onder de norm ligt",
            "Stuurt de stukken en de aanvraag door",
            "");

    private static final List<String> ROLES = List.of("consulent", "klantmanager", "backoffice", "inwoner");

    private final Blueprint base = blueprint("basis", JOURNEY);
    private final Blueprint one = blueprint("een", with(JOURNEY, "Nabellen na zes weken"));
    private final Blueprint two = blueprint("twee", with(JOURNEY, "Na zes weken nabellen"));

    @Property(tries = 40)
    void after_any_edits_it_tells_what_a_whole_comparison_tells(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int edits) {
        Random random = new Random(seed);
        Blueprint shared = base;
        List<Blueprint> variants = new ArrayList<>();
        RunningComparison running = new RunningComparison(List.of());
        for (int edit = 0; edit < edits; edit++) {
            switch (random.nextInt(8)) {
                case 0 -> shared = blueprint("basis", anyJourney(random));
                case 1 -> Collections.shuffle(variants, random);
                case 2 -> variants.removeIf(variant -> random.nextInt(4) == 0);
                default -> take(variants, blueprint("g" + random.nextInt(6), anyJourney(random), random));
            }
            Optional<Blueprint> against =
                    random.nextInt(5) == 0 && !variants.isEmpty() ? Optional.empty() : Optional.of(shared);
            List<Statement> said = said(against.isPresent() ? shared : null, variants, random);

            Comparison comparison = running.compare(against, variants, said);

            Comparison anew = new Comparing().align(against, variants).obeying(said);
            assertThat(comparison).isEqualTo(anew);
        }
    }

    @Test
    void what_people_say_is_heeded_without_an_edit() {
        RunningComparison running = new RunningComparison(List.of());
        running.compare(Optional.of(base), List.of(one, two), List.of());
        List<Statement> said = List.of(apart(one.steps().get(0), base.steps().get(0)));

        Comparison comparison = running.compare(Optional.of(base), List.of(one, two), said);

        assertThat(comparison.stepsOf("een").get(0).kind()).contains(Kind.ADDED);
        assertThat(comparison)
                .isEqualTo(new Comparing()
                        .align(Optional.of(base), List.of(one, two))
                        .obeying(said));
    }

    @Test
    void words_of_the_term_list_count() {
        Term term = new Term("nazorggesprek", null);
        term.learn(new LocalWord("0193", "kwispeltour"));
        Blueprint words = blueprint("basis", with(JOURNEY, "Nazorggesprek"));
        Blueprint own = blueprint("een", with(JOURNEY, "Kwispeltour"));
        RunningComparison running = new RunningComparison(List.of(term));

        Comparison comparison = running.compare(Optional.of(words), List.of(own), List.of());

        assertThat(comparison.stepsOf("een").get(JOURNEY.size()).kind()).contains(Kind.TERMINOLOGY);
        assertThat(comparison).isEqualTo(new Comparing(List.of(term)).compare(Optional.of(words), List.of(own)));
    }

    @Test
    void readers_at_the_same_moment_each_get_what_they_asked_for() {
        RunningComparison running = new RunningComparison(List.of());
        List<List<Blueprint>> asked = List.of(List.of(one), List.of(one, two), List.of(two));

        List<CompletableFuture<Comparison>> answers = IntStream.range(0, 60)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> running.compare(Optional.of(base), asked.get(i % asked.size()), List.of())))
                .toList();

        List<Comparison> expected = asked.stream()
                .map(variants -> new Comparing().compare(Optional.of(base), variants))
                .toList();
        for (int i = 0; i < answers.size(); i++) {
            assertThat(answers.get(i).join()).isEqualTo(expected.get(i % asked.size()));
        }
    }

    @Test
    void two_blueprints_of_one_name_are_refused() {
        RunningComparison running = new RunningComparison(List.of());

        assertThatThrownBy(() -> running.compare(Optional.of(base), List.of(one, one), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Statement apart(Step one, Step other) {
        return Statement.apart(id(one), Set.of(id(other))).said("Zohra", Instant.EPOCH, "");
    }

    private static ElementId id(Step step) {
        return ElementId.ofStep(step.blueprintKey(), step.mark());
    }

    private static void take(List<Blueprint> variants, Blueprint edited) {
        variants.removeIf(variant -> variant.key().equals(edited.key()));
        variants.add(edited);
    }

    private static List<String> anyJourney(Random random) {
        List<String> names = new ArrayList<>();
        for (String name : JOURNEY) {
            if (random.nextInt(3) > 0) {
                names.add(name);
            }
            if (random.nextInt(3) == 0) {
                names.add(OTHERS.get(random.nextInt(OTHERS.size())));
            }
        }
        return names.isEmpty() ? JOURNEY : names;
    }

    private static List<Statement> said(Blueprint shared, List<Blueprint> variants, Random random) {
        if (shared == null || variants.isEmpty() || random.nextBoolean()) {
            return List.of();
        }
        Blueprint variant = variants.get(random.nextInt(variants.size()));
        Step own = variant.steps().get(random.nextInt(variant.steps().size()));
        return random.nextBoolean()
                ? List.of(apart(own, shared.steps().get(0)))
                : List.of(Statement.otherwise(id(own), Set.of(Lane.STAKEHOLDER)).said("Zohra", Instant.EPOCH, ""));
    }

    private static List<String> with(List<String> names, String more) {
        return Stream.concat(names.stream(), Stream.of(more)).toList();
    }

    private static Blueprint blueprint(String key, List<String> names) {
        return blueprint(key, names, new Random(1));
    }

    private static Blueprint blueprint(String key, List<String> names, Random random) {
        Blueprint blueprint = Blueprint.base(key, "minima", key).add(new Phase("f", "Fase"));
        for (String name : names) {
            Step step = Step.named("s" + blueprint.steps().size(), name, "f");
            step.with(new Stakeholder(ROLES.get(random.nextInt(ROLES.size())), Raci.RESPONSIBLE));
            step.tells("", TEXTS.get(random.nextInt(TEXTS.size())), TEXTS.get(random.nextInt(TEXTS.size())));
            blueprint.add(step);
        }
        return blueprint;
    }
}
