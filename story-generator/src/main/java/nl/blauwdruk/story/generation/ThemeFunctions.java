package nl.blauwdruk.story.generation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.FunctionKind;
import nl.blauwdruk.model.blueprint.Lane;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.blueprint.SystemFunction;

/** The functions of one kind in one theme: as the base names them, and every element of them in base and variants. */
final class ThemeFunctions {

    private final ThemeInput theme;
    private final FunctionKind kind;
    private final Set<String> names = new LinkedHashSet<>();

    private ThemeFunctions(ThemeInput theme, FunctionKind kind) {
        this.theme = theme;
        this.kind = kind;
    }

    static ThemeFunctions of(ThemeInput theme, FunctionKind kind) {
        ThemeFunctions functions = new ThemeFunctions(theme, kind);
        functions.inBase().map(SystemFunction::name).forEach(functions.names::add);
        return functions;
    }

    private Stream<SystemFunction> inBase() {
        return theme.base().stream()
                .flatMap(base -> base.steps().stream())
                .flatMap(step -> step.functions().stream())
                .filter(function -> function.kind() == kind);
    }

    /** Names in the base, in the order of the journey; empty when the theme has no such function. */
    Set<String> names() {
        return names;
    }

    boolean isEssential() {
        return inBase().anyMatch(SystemFunction::isEssential);
    }

    /** Codes of the municipalities of the theme. */
    Set<String> municipalities() {
        Set<String> codes = new TreeSet<>();
        theme.variants()
                .forEach(variant -> codes.add(variant.owner().orElseThrow().code()));
        return codes;
    }

    /** Which step of the base uses which of these functions. */
    List<Map<String, Object>> uses(List<String> of) {
        List<Map<String, Object>> uses = new ArrayList<>();
        theme.base()
                .ifPresent(base -> base.steps()
                        .forEach(step -> step.functions().stream()
                                .filter(function -> function.kind() == kind && of.contains(function.name()))
                                .forEach(function -> uses.add(Map.of("name", function.name(), "step", step.name())))));
        return uses;
    }

    /** The elements of all functions of the kind, the base's first. */
    List<Origin> origins() {
        return origins(function -> true);
    }

    /** The elements of the functions of these names in the base. */
    List<Origin> origins(List<String> of) {
        return theme.base()
                .map(base -> origins(base, function -> of.contains(function.name())))
                .orElse(List.of());
    }

    private List<Origin> origins(Predicate<SystemFunction> which) {
        List<Origin> origins = new ArrayList<>();
        theme.base().ifPresent(base -> origins.addAll(origins(base, which)));
        theme.variants().forEach(variant -> origins.addAll(origins(variant, which)));
        return origins;
    }

    private List<Origin> origins(Blueprint blueprint, Predicate<SystemFunction> which) {
        Set<String> ids = new HashSet<>();
        for (Step step : blueprint.steps()) {
            step.functions().stream()
                    .filter(function -> function.kind() == kind && which.test(function))
                    .forEach(function -> ids.add(
                            blueprint.key() + "/" + step.mark() + "/" + Lane.SYSTEM.word() + "/" + function.mark()));
        }
        return blueprint.elements().stream()
                .filter(element -> ids.contains(element.id().value()))
                .map(element -> new Origin(element.id(), element.fingerprint()))
                .toList();
    }
}
