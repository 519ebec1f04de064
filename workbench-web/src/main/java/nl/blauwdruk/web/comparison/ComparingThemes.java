package nl.blauwdruk.web.comparison;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.blauwdruk.model.blueprint.ElementId;
import nl.blauwdruk.model.comparison.Alignment;
import nl.blauwdruk.model.comparison.Alignments;
import nl.blauwdruk.model.comparison.ClusterState;
import nl.blauwdruk.model.comparison.Comparing;
import nl.blauwdruk.model.comparison.StepCluster;
import nl.blauwdruk.web.blueprint.BrowsingBlueprints;
import nl.blauwdruk.web.blueprint.ThemeBlueprints;

/** Compares the blueprints of a theme as they are now, once per revision; keeps what partners say of shared steps. */
@ApplicationScoped
public class ComparingThemes {

    private final BrowsingBlueprints browsing;
    private final Alignments alignments;
    private final Clock clock;
    private final Comparing comparing = new Comparing();
    private final Map<String, ThemeComparison> computed = new ConcurrentHashMap<>();

    @Inject
    public ComparingThemes(BrowsingBlueprints browsing, Alignments alignments, Clock clock) {
        this.browsing = browsing;
        this.alignments = alignments;
        this.clock = clock;
    }

    protected ComparingThemes() { // for CDI
        this(null, null, null);
    }

    /** The comparison of a theme with what was said of its clusters; empty while the theme has no blueprints. */
    @Transactional
    public Optional<ThemeComparison> of(String theme) {
        ThemeBlueprints now = browsing.ofTheme(theme);
        if (now.stamps().isEmpty()) {
            return Optional.empty();
        }
        ThemeComparison fresh =
                computed.compute(theme, (key, before) -> isCurrent(before, now) ? before : compare(now));
        return Optional.of(alignments
                .ofTheme(theme)
                .map(alignment -> decided(fresh, alignment))
                .orElse(fresh));
    }

    /**
     * Records that the steps of a cluster are the same step, or are not.
     *
     * @param cluster id of a cluster in the comparison as it is now
     * @param by who says so
     * @throws UnknownCluster when the comparison has no such cluster any more
     */
    @Transactional
    public void decide(String theme, String cluster, ClusterState state, String by) {
        ThemeComparison now = of(theme).orElseThrow(() -> new UnknownCluster(theme, cluster));
        StepCluster chosen = now.comparison().clusters().stream()
                .filter(known -> known.id().equals(cluster))
                .findFirst()
                .orElseThrow(() -> new UnknownCluster(theme, cluster));
        Alignment alignment = alignments.ofTheme(theme).orElseGet(() -> begin(theme));
        List<Set<ElementId>> all =
                now.comparison().clusters().stream().map(now::elementsOf).toList();
        alignment.follow(all);
        alignment.decide(now.elementsOf(chosen), state, by, clock.instant());
    }

    private Alignment begin(String theme) {
        Alignment alignment = new Alignment(theme);
        alignments.add(alignment);
        return alignment;
    }

    private static ThemeComparison decided(ThemeComparison fresh, Alignment alignment) {
        Map<String, ClusterState> states = new HashMap<>();
        for (StepCluster cluster : fresh.comparison().clusters()) {
            states.put(cluster.id(), alignment.stateOf(fresh.elementsOf(cluster)));
        }
        return new ThemeComparison(fresh.blueprints(), fresh.comparison().decided(states));
    }

    private static boolean isCurrent(ThemeComparison before, ThemeBlueprints now) {
        return before != null && before.blueprints().stamps().equals(now.stamps());
    }

    private ThemeComparison compare(ThemeBlueprints now) {
        return new ThemeComparison(now, comparing.compare(now.base(), now.variants()));
    }
}
