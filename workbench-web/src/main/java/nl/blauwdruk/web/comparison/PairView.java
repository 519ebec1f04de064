package nl.blauwdruk.web.comparison;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.comparison.StepCluster;
import nl.blauwdruk.web.page.Messages;
import nl.blauwdruk.web.theme.ChosenTheme;

/** The page that lays two municipalities next to each other. */
@Named
@RequestScoped
public class PairView {

    @Inject
    private SeeingNationwide seeing;

    @Inject
    private ChosenTheme chosen;

    @Inject
    private Messages messages;

    private String one;
    private String other;
    private ThemeNationwide all;
    private MunicipalityPlace left;
    private MunicipalityPlace right;
    private List<PairRow> rows = List.of();

    /**
     * A shared step that at least one of the two has.
     *
     * @param cluster id of its cluster
     * @param name what it is called
     * @param left names of the steps of the one; empty when it has none
     * @param right names of the steps of the other
     */
    public record PairRow(String cluster, String name, List<String> left, List<String> right) {

        public boolean isShared() {
            return !left.isEmpty() && !right.isEmpty();
        }
    }

    public void load() {
        all = seeing.of(chosen.getKey()).orElse(null);
        Optional<MunicipalityPlace> first = place(one);
        Optional<MunicipalityPlace> second = place(other);
        if (first.isEmpty() || second.isEmpty() || first.equals(second)) {
            messages.notFound();
            return;
        }
        left = first.get();
        right = second.get();
        Map<String, String> ofLeft = names(left.variant());
        Map<String, String> ofRight = names(right.variant());
        rows = all.compared().comparison().clusters().stream()
                .map(cluster -> new PairRow(
                        cluster.id(),
                        all.nameOf(cluster.id()),
                        named(cluster, left.variant(), ofLeft),
                        named(cluster, right.variant(), ofRight)))
                .filter(row -> !row.left().isEmpty() || !row.right().isEmpty())
                .toList();
    }

    private Optional<MunicipalityPlace> place(String variant) {
        return Optional.ofNullable(all).stream()
                .flatMap(known -> known.places().stream())
                .filter(place -> place.variant().equals(variant))
                .findFirst();
    }

    private Map<String, String> names(String variant) {
        Blueprint blueprint = all.compared().blueprint(variant);
        Map<String, String> names = new HashMap<>();
        for (Step step : blueprint.steps()) {
            names.put(step.key(), step.name());
        }
        return names;
    }

    private static List<String> named(StepCluster cluster, String variant, Map<String, String> names) {
        return cluster.of(variant).stream().map(names::get).toList();
    }

    public boolean isThere() {
        return left != null;
    }

    public MunicipalityPlace getLeft() {
        return left;
    }

    public MunicipalityPlace getRight() {
        return right;
    }

    public List<PairRow> getRows() {
        return rows;
    }

    public double getOverlap() {
        return all.overlapOf(left, right);
    }

    /** How many shared steps both have. */
    public long getShared() {
        return rows.stream().filter(PairRow::isShared).count();
    }

    public String getOne() {
        return one;
    }

    public void setOne(String one) {
        this.one = one;
    }

    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }
}
