package nl.blauwdruk.platform.pack;

import java.util.List;
import java.util.Optional;
import nl.blauwdruk.exchange.ExampleSet;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.comparison.Comparing;
import nl.blauwdruk.model.comparison.Comparison;

/** The packs of the example set: six municipalities in each of six themes. */
public final class ExamplePacks {

    private ExamplePacks() {}

    /** All packs of a theme, by municipality. */
    public static List<Pack> of(String theme) {
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
