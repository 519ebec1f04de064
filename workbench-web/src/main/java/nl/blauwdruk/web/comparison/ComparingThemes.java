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
import java.util.stream.Stream;
import nl.blauwdruk.model.blueprint.ElementId;
import nl.blauwdruk.model.blueprint.Theme;
import nl.blauwdruk.model.blueprint.Themes;
import nl.blauwdruk.model.comparison.Alignment;
import nl.blauwdruk.model.comparison.Alignments;
import nl.blauwdruk.model.comparison.ClusterState;
import nl.blauwdruk.model.comparison.Comparing;
import nl.blauwdruk.model.comparison.StepCluster;
import nl.blauwdruk.model.terminology.TermList;
import nl.blauwdruk.model.terminology.Terms;
import nl.blauwdruk.web.access.Access;
import nl.blauwdruk.web.access.Does;
import nl.blauwdruk.web.access.Operation;
import nl.blauwdruk.web.access.Scope;
import nl.blauwdruk.web.audit.Audit;
import nl.blauwdruk.web.audit.Change;
import nl.blauwdruk.web.blueprint.BrowsingBlueprints;
import nl.blauwdruk.web.blueprint.ThemeBlueprints;
import nl.blauwdruk.web.store.Expected;

/** Compares the blueprints of a theme as they are now, once per revision; keeps what partners say of shared steps. */
@ApplicationScoped
@Does(Operation.READ)
public class ComparingThemes {

    private final BrowsingBlueprints browsing;
    private final Alignments alignments;
    private final Access access;
    private final Audit audit;
    private final Clock clock;
    private final Terms terms;
    private final Themes themes;
    /** By theme and by what of it a reader sees, as private concepts are not for everyone. */
    private final Map<String, Computed> computed = new ConcurrentHashMap<>();

    /** A comparison, and which words it was made with. */
    private record Computed(ThemeComparison comparison, long terms, String law) {

        private boolean isOf(ThemeBlueprints now, long stamp, String lawNow) {
            return terms == stamp
                    && law.equals(lawNow)
                    && comparison.blueprints().stamps().equals(now.stamps());
        }
    }

    @Inject
    public ComparingThemes(
            BrowsingBlueprints browsing,
            Alignments alignments,
            Terms terms,
            Themes themes,
            Access access,
            Audit audit,
            Clock clock) {
        this.browsing = browsing;
        this.alignments = alignments;
        this.terms = terms;
        this.themes = themes;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    protected ComparingThemes() { // for CDI
        this(null, null, null, null, null, null, null);
    }

    /** The comparison of a theme with what was said of its clusters; empty while the theme has no blueprints. */
    @Transactional
    public Optional<ThemeComparison> of(String theme) {
        ThemeBlueprints now = browsing.ofTheme(theme);
        if (now.stamps().isEmpty()) {
            return Optional.empty();
        }
        ThemeComparison fresh = fresh(now);
        return Optional.of(alignments
                .ofTheme(theme)
                .map(alignment -> decided(fresh, alignment))
                .orElse(fresh));
    }

    /**
     * Records that the steps of a cluster are the same step, or are not.
     *
     * @param cluster id of a cluster in the comparison as it is now
     * @param expected stamp of that cluster
     * @throws UnknownCluster when the comparison has no such cluster any more
     */
    @Transactional
    @Does(Operation.DECIDE_CLUSTER)
    public void decide(String theme, String cluster, Expected expected, ClusterState state) {
        ThemeComparison now = of(theme).orElseThrow(() -> new UnknownCluster(theme, cluster));
        StepCluster chosen = now.cluster(cluster).orElseThrow(() -> new UnknownCluster(theme, cluster));
        access.requireAny(Operation.DECIDE_CLUSTER, scopesOf(theme, chosen, now));
        expected.require(ThemeComparison.stampOf(chosen));
        Alignment alignment = alignments.ofTheme(theme).orElseGet(() -> begin(theme));
        List<Set<ElementId>> all =
                now.comparison().clusters().stream().map(now::elementsOf).toList();
        alignment.follow(all);
        Set<ElementId> steps = now.elementsOf(chosen);
        String before = alignment.stateOf(steps).word();
        alignment.decide(steps, state, access.person().name(), clock.instant());
        audit.record(
                Change.in(theme, Operation.DECIDE_CLUSTER, "alignment", theme + "/" + cluster, before, state.word()));
    }

    /** A municipality speaks for the shared steps in which it has one of its own. */
    private static List<Scope> scopesOf(String theme, StepCluster cluster, ThemeComparison now) {
        Stream<Scope> ofMembers = now.blueprints().variants().stream()
                .filter(variant -> cluster.members().containsKey(variant.key()))
                .map(variant -> Scope.of(variant.owner().orElseThrow().code(), theme));
        return Stream.concat(Stream.of(Scope.ofTheme(theme)), ofMembers).toList();
    }

    /** Whether who acts now may decide on a cluster; false for one that is not there. */
    @Transactional
    public boolean mayDecide(String theme, String cluster) {
        return of(theme).stream()
                .flatMap(now -> now.comparison().clusters().stream()
                        .filter(known -> known.id().equals(cluster))
                        .flatMap(known -> scopesOf(theme, known, now).stream()))
                .anyMatch(scope -> access.may(Operation.DECIDE_CLUSTER, scope));
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

    private ThemeComparison fresh(ThemeBlueprints now) {
        long stamp = terms.stamp();
        String law = themes.byKey(now.theme()).map(Theme::law).orElse("");
        return computed.compute(
                        now.seen(),
                        (key, before) -> before != null && before.isOf(now, stamp, law)
                                ? before
                                : new Computed(compare(now, law), stamp, law))
                .comparison();
    }

    /** With the words that mean this under the law of the theme: elsewhere the same word can be another thing. */
    private ThemeComparison compare(ThemeBlueprints now, String law) {
        Comparing comparing = new Comparing(new TermList(terms.all()).under(law).terms());
        return new ThemeComparison(now, comparing.compare(now.base(), now.variants()));
    }
}
