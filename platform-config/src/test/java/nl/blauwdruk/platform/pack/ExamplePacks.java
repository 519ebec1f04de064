package nl.blauwdruk.platform.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.blauwdruk.exchange.ExampleSet;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.comparison.Comparing;
import nl.blauwdruk.model.comparison.Comparison;

/** The packs of the example set: six municipalities in each of six themes. */
public final class ExamplePacks {

    private static final Map<String, List<Pack>> MADE = new ConcurrentHashMap<>();

    private ExamplePacks() {}

    /** All packs of a theme, by municipality; made once for all tests. */
    public static List<Pack> of(String theme) {
        return MADE.computeIfAbsent(theme, ExamplePacks::make);
    }

    /** The same, made anew. */
    static List<Pack> make(String theme) {
        List<Blueprint> blueprints = ExampleSet.blueprints(theme);
        Optional<Blueprint> base = Optional.of(blueprints.get(0));
        List<Blueprint> variants = blueprints.subList(1, blueprints.size());
        Comparison comparison = new Comparing().compare(base, variants);
        return variants.stream()
                .map(variant -> PackGenerator.generate(base, variant, comparison))
                .toList();
    }

    /** One pack of the example set. */
    public static Pack wmoInGroningen() {
        return of("wmo").stream()
                .filter(pack -> pack.name().contains("groningen"))
                .findFirst()
                .orElseThrow();
    }
}
