package nl.blauwdruk.web.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.ElementId;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.comparison.StepCluster;
import nl.blauwdruk.model.terminology.Wording;
import nl.blauwdruk.web.comparison.ThemeComparison;

/** What one municipality calls the steps of the base and of the other municipalities of a theme, by their identities. */
final class StepNames {

    /** Nobody's words. */
    static final StepNames NONE = new StepNames();

    private final Map<String, List<String>> byStep = new HashMap<>();
    private final Map<String, List<String>> byCluster = new HashMap<>();

    private StepNames() {}

    /** The names of a municipality; none when it has no variant in the theme. */
    static StepNames of(ThemeComparison compared, String municipality) {
        return compared.blueprints()
                .ofMunicipality(municipality)
                .map(own -> new StepNames().filled(compared, own))
                .orElse(NONE);
    }

    private StepNames filled(ThemeComparison compared, Blueprint own) {
        Optional<Blueprint> base = compared.blueprints().base();
        for (StepCluster cluster : compared.comparison().clusters()) {
            List<String> here =
                    steps(own, cluster.of(own.key())).map(Step::name).toList();
            if (here.isEmpty()) {
                continue;
            }
            base.ifPresent(blueprint -> remember(blueprint, cluster.base(), here));
            cluster.members().forEach((model, keys) -> {
                if (!model.equals(own.key())) {
                    remember(compared.blueprint(model), keys, here);
                }
            });
            String shown = shownName(compared, base, cluster);
            if (isOther(shown, here)) {
                byCluster.put(cluster.id(), here);
                if (cluster.isAddition()) { // what is made of it bears the name that is shown
                    cluster.of(own.key())
                            .forEach(key -> byStep.put(idOf(own, own.step(key).orElseThrow()), here));
                }
            }
        }
        return this;
    }

    /** A shared step is shown by its name in the base, else by that of the first who has it. */
    private static String shownName(ThemeComparison compared, Optional<Blueprint> base, StepCluster cluster) {
        Stream<Step> steps = cluster.isAddition()
                ? steps(
                        compared.blueprint(cluster.members().firstKey()),
                        cluster.of(cluster.members().firstKey()))
                : steps(base.orElseThrow(), cluster.base());
        return steps.findFirst().map(Step::name).orElse("");
    }

    private void remember(Blueprint blueprint, List<String> keys, List<String> here) {
        steps(blueprint, keys)
                .filter(step -> isOther(step.name(), here))
                .forEach(step -> byStep.merge(idOf(blueprint, step), here, StepNames::both));
    }

    private static String idOf(Blueprint blueprint, Step step) {
        return ElementId.ofStep(blueprint.key(), step.mark()).value();
    }

    private static List<String> both(List<String> one, List<String> other) {
        Set<String> all = new LinkedHashSet<>(one);
        all.addAll(other);
        return new ArrayList<>(all);
    }

    private static boolean isOther(String name, List<String> here) {
        return here.size() > 1 || !Wording.same(name, here.get(0));
    }

    private static Stream<Step> steps(Blueprint blueprint, List<String> keys) {
        return keys.stream().flatMap(key -> blueprint.step(key).stream());
    }

    /** Names for a step by its identity; none when it has no other name here, or no such step. */
    List<String> of(String element) {
        return byStep.getOrDefault(element, List.of());
    }

    /** Names for a shared step by the id of its cluster; none likewise. */
    List<String> ofCluster(String cluster) {
        return byCluster.getOrDefault(cluster, List.of());
    }
}
