package nl.blauwdruk.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.comparison.Comparing;
import nl.blauwdruk.model.comparison.StepCluster;
import nl.blauwdruk.model.municipality.MunicipalityCode;

/**
 * Makes as many variants of a theme as the country has municipalities: each follows one of the known variants, with steps left out, added, moved and
 * told in the words of another one.
 */
public final class ManyVariants {

    private static final double LEFT_OUT = 0.05;
    private static final double ADDED = 0.04;
    private static final double MOVED = 0.04;
    private static final double OTHER_WORDS = 0.3;
    private static final List<String> EXTRA = List.of(
            "Nabellen na zes weken",
            "Klanttevredenheid meten",
            "Dossier laten meelezen door een collega",
            "Tolk regelen",
            "Bericht sturen aan het wijkteam",
            "Steekproef nemen uit de dossiers",
            "Voortgang bespreken met de inwoner",
            "Kopie bewaren in het archief");

    private final List<Blueprint> known;
    private final Map<String, List<Step>> alike = new HashMap<>();
    private final Random random;

    public ManyVariants(Blueprint base, List<Blueprint> known, long seed) {
        this.known = List.copyOf(known);
        this.random = new Random(seed);
        Map<String, Blueprint> byKey = new HashMap<>();
        known.forEach(variant -> byKey.put(variant.key(), variant));
        for (StepCluster cluster :
                new Comparing().compare(Optional.of(base), known).clusters()) {
            List<Step> members = new ArrayList<>();
            cluster.members()
                    .forEach((model, keys) -> keys.forEach(
                            key -> members.add(byKey.get(model).step(key).orElseThrow())));
            cluster.members().forEach((model, keys) -> keys.forEach(key -> alike.put(model + " " + key, members)));
        }
    }

    public List<Blueprint> make(int count) {
        List<Blueprint> variants = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            variants.add(variant(i));
        }
        return variants;
    }

    /** The variant of one more municipality. */
    public Blueprint variant(int number) {
        Blueprint pattern = known.get(random.nextInt(known.size()));
        String code = String.format("%04d", 2000 + number);
        Blueprint variant = Blueprint.variant(
                pattern.theme() + "-" + code, pattern.theme(), "Gemeente " + code, MunicipalityCode.of(code), code);
        pattern.phases().forEach(variant::add);
        List<Step> steps = new ArrayList<>(pattern.steps());
        for (int i = 1; i < steps.size(); i++) {
            if (random.nextDouble() < MOVED) {
                Collections.swap(steps, i, i - 1);
            }
        }
        for (Step step : steps) {
            if (random.nextDouble() >= LEFT_OUT) {
                variant.add(copy(step, told(pattern, step), variant.steps().size()));
            }
            if (random.nextDouble() < ADDED) {
                String name = EXTRA.get(random.nextInt(EXTRA.size()));
                int place = variant.steps().size();
                if (variant.steps().stream().noneMatch(other -> other.name().equals(name))) {
                    variant.add(Step.named("s" + place, name, step.phase()));
                }
            }
        }
        return variant;
    }

    private Step told(Blueprint pattern, Step step) {
        List<Step> others = alike.get(pattern.key() + " " + step.key());
        return random.nextDouble() < OTHER_WORDS ? others.get(random.nextInt(others.size())) : step;
    }

    private static Step copy(Step step, Step words, int place) {
        Step copy = Step.named("s" + place, words.name(), step.phase())
                .when(step.condition().orElse(null))
                .tells(words.resident(), words.frontstage(), words.backstage())
                .within(step.timeLimit().orElse(null))
                .through(step.channels());
        step.stakeholders().forEach(copy::with);
        step.information().forEach(copy::uses);
        step.functions().forEach(copy::needs);
        return copy;
    }
}
