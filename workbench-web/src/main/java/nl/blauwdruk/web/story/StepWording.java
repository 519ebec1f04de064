package nl.blauwdruk.web.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.ElementId;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.comparison.StepCluster;
import nl.blauwdruk.web.comparison.ThemeComparison;

/**
 * What one municipality, or the base, calls a step of a story.
 *
 * @param owner name of the municipality; empty for the base
 * @param code its CBS code; empty for the base
 * @param blueprint key of the blueprint the step stands in
 * @param mark mark of the step
 * @param name what it is called there
 */
public record StepWording(String owner, String code, String blueprint, String mark, String name) {

    /**
     * The words of all municipalities in scope, whether or not the story was made from their steps: first those of the reader's
     * municipality, then those of the base, then the others by name.
     *
     * @param steps the steps the story was made from
     * @param scope codes of municipalities
     * @param own code of the reader's municipality; empty for none
     */
    public static List<StepWording> of(
            ThemeComparison compared, Set<ElementId> steps, Collection<String> scope, Optional<String> own) {
        Set<StepWording> all = new LinkedHashSet<>();
        for (StepCluster cluster : compared.comparison().clusters()) {
            if (compared.elementsOf(cluster).stream().anyMatch(steps::contains)) {
                compared.blueprints().base().ifPresent(base -> all.addAll(of(base, cluster.base())));
                cluster.members().forEach((variant, keys) -> all.addAll(of(compared.blueprint(variant), keys)));
            }
        }
        Stream<StepWording> wanted = all.stream()
                .filter(wording -> wording.isBase()
                        || scope.contains(wording.code())
                        || steps.contains(ElementId.ofStep(wording.blueprint(), wording.mark())));
        return wanted.sorted(Comparator.comparing((StepWording wording) -> !own.equals(Optional.of(wording.code())))
                        .thenComparing(wording -> !wording.isBase())
                        .thenComparing(StepWording::owner))
                .toList();
    }

    private static List<StepWording> of(Blueprint blueprint, List<String> keys) {
        List<StepWording> wordings = new ArrayList<>();
        for (String key : keys) {
            Step step = blueprint.step(key).orElseThrow();
            wordings.add(new StepWording(
                    blueprint.isBase() ? "" : blueprint.ownerName(),
                    blueprint.owner().map(owner -> owner.code()).orElse(""),
                    blueprint.key(),
                    step.mark(),
                    step.name()));
        }
        return wordings;
    }

    /** Whether it is what the base calls it. */
    public boolean isBase() {
        return code.isEmpty();
    }
}
