package nl.blauwdruk.web.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.comparison.AlignedStep;
import nl.blauwdruk.model.comparison.Kind;
import nl.blauwdruk.model.comparison.PairTable;
import nl.blauwdruk.model.comparison.StepCluster;
import nl.blauwdruk.model.comparison.nationwide.AlikeGroup;
import nl.blauwdruk.model.comparison.nationwide.BestBase;
import nl.blauwdruk.model.comparison.nationwide.ChoosingBase;
import nl.blauwdruk.model.comparison.nationwide.Nationwide;

/**
 * All municipalities of a theme seen together, with their names.
 *
 * @param compared the comparison it follows from
 * @param nationwide pairs, order and groups
 * @param bestBase the base that would serve most
 * @param places the municipalities, alike ones next to each other
 * @param clusterNames by id of a shared step what it is called
 */
public record ThemeNationwide(
        ThemeComparison compared,
        Nationwide nationwide,
        BestBase bestBase,
        List<MunicipalityPlace> places,
        Map<String, String> clusterNames) {

    static ThemeNationwide of(ThemeComparison compared) {
        Nationwide nationwide = Nationwide.of(compared.comparison());
        return new ThemeNationwide(
                compared,
                nationwide,
                new ChoosingBase(compared.comparison()).best(),
                places(compared, nationwide),
                names(compared));
    }

    private static List<MunicipalityPlace> places(ThemeComparison compared, Nationwide nationwide) {
        Map<String, Integer> groups = new HashMap<>();
        nationwide.groups().forEach(group -> group.members().forEach(member -> groups.put(member, group.number())));
        Map<String, Integer> added = new HashMap<>();
        for (AlignedStep step : compared.comparison().steps()) {
            if (step.kind().filter(kind -> kind == Kind.ADDED).isPresent()) {
                added.merge(step.model(), 1, Integer::sum);
            }
        }
        Map<String, Integer> dropped = new HashMap<>();
        compared.comparison()
                .dropped()
                .forEach(one -> dropped.put(one.model(), one.base().size()));
        Map<String, Blueprint> variants = new HashMap<>();
        compared.blueprints().variants().forEach(variant -> variants.put(variant.key(), variant));
        PairTable table = nationwide.table();
        List<MunicipalityPlace> places = new ArrayList<>();
        for (int number : nationwide.order()) {
            String key = table.variants().get(number);
            Blueprint variant = variants.get(key);
            int nearest = nearest(table, number);
            places.add(new MunicipalityPlace(
                    places.size() + 1,
                    number,
                    key,
                    variant.owner().orElseThrow().code(),
                    variant.ownerName(),
                    groups.get(key),
                    compared.comparison().overlap().strict().getOrDefault(key, 0.0),
                    table.meanOf(number),
                    added.getOrDefault(key, 0),
                    dropped.getOrDefault(key, 0),
                    nearest < 0 ? "" : table.variants().get(nearest),
                    nearest < 0
                            ? ""
                            : variants.get(table.variants().get(nearest)).ownerName(),
                    nearest < 0 ? 0 : table.of(number, nearest)));
        }
        return List.copyOf(places);
    }

    /** The most alike other one; -1 when there is none. */
    private static int nearest(PairTable table, int of) {
        int nearest = -1;
        for (int other = 0; other < table.size(); other++) {
            if (other != of && (nearest < 0 || table.of(of, other) > table.of(of, nearest))) {
                nearest = other;
            }
        }
        return nearest;
    }

    private static Map<String, String> names(ThemeComparison compared) {
        Map<String, Map<String, Step>> steps = new HashMap<>();
        compared.blueprints().variants().forEach(variant -> steps.put(variant.key(), byKey(variant)));
        Map<String, Step> ofBase =
                compared.blueprints().base().map(ThemeNationwide::byKey).orElse(Map.of());
        Map<String, String> names = new HashMap<>();
        for (StepCluster cluster : compared.comparison().clusters()) {
            Step named = cluster.isAddition()
                    ? steps.get(cluster.members().firstKey())
                            .get(cluster.members()
                                    .get(cluster.members().firstKey())
                                    .get(0))
                    : ofBase.get(cluster.base().get(0));
            names.put(cluster.id(), named.name());
        }
        return Map.copyOf(names);
    }

    private static Map<String, Step> byKey(Blueprint blueprint) {
        Map<String, Step> steps = new HashMap<>();
        blueprint.steps().forEach(step -> steps.put(step.key(), step));
        return steps;
    }

    /** What a shared step is called: as in the base, else as its first municipality does. */
    public String nameOf(String cluster) {
        return clusterNames.get(cluster);
    }

    public List<AlikeGroup> groups() {
        return nationwide.groups();
    }

    /** The overlap of two municipalities. */
    public double overlapOf(MunicipalityPlace one, MunicipalityPlace other) {
        return nationwide.table().of(one.row(), other.row());
    }
}
