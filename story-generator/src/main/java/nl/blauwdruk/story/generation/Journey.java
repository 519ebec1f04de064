package nl.blauwdruk.story.generation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.Element;
import nl.blauwdruk.model.blueprint.Lane;
import nl.blauwdruk.model.blueprint.Phase;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.comparison.AlignedStep;
import nl.blauwdruk.model.comparison.Dropped;
import nl.blauwdruk.model.comparison.setup.SetupChoice;
import nl.blauwdruk.model.comparison.setup.SetupDifference;

/** A theme laid out for writing: each base step with what stands beside it in the variants, and every element at hand. */
final class Journey {

    private final ThemeInput theme;
    private final Map<String, Blueprint> blueprints = new HashMap<>();
    private final Map<String, List<Element>> elementsOfStep = new HashMap<>();
    private final Map<String, List<AlignedStep>> besideBase = new HashMap<>();

    Journey(ThemeInput theme) {
        this.theme = theme;
        theme.base().ifPresent(this::remember);
        theme.variants().forEach(this::remember);
        for (AlignedStep step : theme.comparison().steps()) {
            step.base()
                    .forEach(base -> besideBase
                            .computeIfAbsent(base, key -> new ArrayList<>())
                            .add(step));
        }
    }

    private void remember(Blueprint blueprint) {
        blueprints.put(blueprint.key(), blueprint);
        Map<String, String> keyOfMark = new HashMap<>();
        blueprint.steps().forEach(step -> keyOfMark.put(step.mark(), step.key()));
        for (Element element : blueprint.elements()) {
            elementsOfStep
                    .computeIfAbsent(id(blueprint.key(), keyOfMark.get(element.step())), key -> new ArrayList<>())
                    .add(element);
        }
    }

    private static String id(String model, String step) {
        return model + "|" + step;
    }

    ThemeInput theme() {
        return theme;
    }

    List<Step> baseSteps() {
        return theme.base().map(Blueprint::steps).orElse(List.of());
    }

    Step baseStep(String key) {
        return theme.base().flatMap(base -> base.step(key)).orElseThrow();
    }

    /** The step a variant does just before this one; empty for its first. */
    Optional<Step> before(Step step) {
        return blueprints.get(step.blueprintKey()).steps().stream()
                .filter(other -> other.position() == step.position() - 1)
                .findFirst();
    }

    Optional<Step> following(Step step) {
        return baseSteps().stream()
                .filter(next -> next.position() == step.position() + 1)
                .findFirst();
    }

    String outcome() {
        return theme.base().map(Blueprint::outcome).orElse("");
    }

    String phaseOf(Step step) {
        Blueprint blueprint = blueprints.get(step.blueprintKey());
        return blueprint.phase(step.phase()).map(Phase::name).orElse("");
    }

    /** Steps of variants that match this base step, by variant. */
    List<AlignedStep> beside(Step base) {
        return besideBase.getOrDefault(base.key(), List.of());
    }

    Step step(AlignedStep aligned) {
        return blueprints.get(aligned.model()).step(aligned.step()).orElseThrow();
    }

    Step step(String model, String key) {
        return blueprints.get(model).step(key).orElseThrow();
    }

    /** Code of the municipality whose variant this is. */
    String municipality(String model) {
        return blueprints.get(model).owner().orElseThrow().code();
    }

    String nameOf(String model) {
        return blueprints.get(model).ownerName();
    }

    /** Codes of all municipalities of the theme. */
    List<String> everyone() {
        return theme.variants().stream()
                .map(variant -> variant.owner().orElseThrow().code())
                .sorted()
                .toList();
    }

    List<Origin> origins(Step step) {
        return origins(step, List.of(Lane.values()));
    }

    /** The elements of a step in these lanes. */
    List<Origin> origins(Step step, List<Lane> lanes) {
        return elementsOfStep.getOrDefault(id(step.blueprintKey(), step.key()), List.of()).stream()
                .filter(element -> lanes.contains(element.lane()))
                .map(element -> new Origin(element.id(), element.fingerprint()))
                .toList();
    }

    /** One element of a step. */
    List<Origin> origins(Step step, Lane lane, String mark) {
        return elementsOfStep.getOrDefault(id(step.blueprintKey(), step.key()), List.of()).stream()
                .filter(element ->
                        element.lane() == lane && element.id().value().endsWith("/" + mark))
                .map(element -> new Origin(element.id(), element.fingerprint()))
                .toList();
    }

    boolean isOfBase(Step step) {
        return theme.base()
                .filter(base -> base.key().equals(step.blueprintKey()))
                .isPresent();
    }

    /** Every step of every blueprint of the theme, the base first. */
    List<Step> allSteps() {
        List<Step> all = new ArrayList<>(baseSteps());
        theme.variants().stream()
                .sorted(Comparator.comparing(Blueprint::key))
                .forEach(variant -> all.addAll(variant.steps()));
        return all;
    }

    /** What was decided of a variant's difference; empty while it is open. */
    Optional<SetupChoice> outcome(String model, Step anchor, String sort) {
        return Optional.ofNullable(theme.outcomes().get(SetupDifference.idOf(model, anchor.mark(), sort)));
    }

    /** Keys of the variants that do not have this base step. */
    List<String> without(Step base) {
        return theme.comparison().dropped().stream()
                .filter(dropped -> dropped.base().contains(base.key()))
                .map(Dropped::model)
                .toList();
    }
}
