package nl.blauwdruk.web.comparison;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.ElementId;
import nl.blauwdruk.model.comparison.AlignedStep;
import nl.blauwdruk.model.comparison.Alignment;
import nl.blauwdruk.model.comparison.Alignments;
import nl.blauwdruk.model.comparison.ClusterState;
import nl.blauwdruk.model.comparison.Doubts;
import nl.blauwdruk.model.comparison.Kind;
import nl.blauwdruk.model.comparison.Statement;
import nl.blauwdruk.model.comparison.StepCluster;
import nl.blauwdruk.web.access.Access;
import nl.blauwdruk.web.access.Does;
import nl.blauwdruk.web.access.Operation;
import nl.blauwdruk.web.access.Scope;
import nl.blauwdruk.web.audit.Audit;
import nl.blauwdruk.web.audit.Change;
import nl.blauwdruk.web.store.Expected;

/**
 * What partners say of shared steps: which belong together, which do not, and of what kind a step is. A municipality speaks for
 * its own steps; who works for the whole programme speaks until the municipality says otherwise.
 */
@ApplicationScoped
public class DecidingOnClusters {

    private final ComparingThemes comparing;
    private final Alignments alignments;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    @Inject
    public DecidingOnClusters(
            ComparingThemes comparing, Alignments alignments, Access access, Audit audit, Clock clock) {
        this.comparing = comparing;
        this.alignments = alignments;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    protected DecidingOnClusters() { // for CDI
        this(null, null, null, null, null);
    }

    /** What was accepted at once, and when, so that it can be taken back at once. */
    public record Accepted(int steps, Instant at) {}

    /**
     * Says of a cluster that its steps are the same step, or are not; or takes back what was said. Of other municipalities'
     * steps nothing is said, unless one works for the whole programme.
     *
     * @param cluster id of a cluster in the comparison as it is now
     * @param expected stamp of that cluster
     * @throws UnknownCluster when the comparison has no such cluster any more
     */
    @Transactional
    @Does(Operation.DECIDE_CLUSTER)
    public void decide(String theme, String cluster, Expected expected, ClusterState state) {
        ThemeComparison now = comparing.of(theme).orElseThrow(() -> new UnknownCluster(theme, cluster));
        StepCluster chosen = now.cluster(cluster).orElseThrow(() -> new UnknownCluster(theme, cluster));
        access.requireAny(Operation.DECIDE_CLUSTER, ComparingThemes.scopesOf(theme, chosen, now));
        expected.require(now.stampOf(chosen));
        Set<ElementId> all = now.elementsOf(chosen);
        Set<ElementId> own = ownOf(now, theme, chosen);
        Alignment alignment = alignmentOf(theme);
        Instant at = now();
        switch (state) {
            case CONFIRMED -> confirm(alignment, now, chosen, own, all, at);
            case REJECTED -> reject(alignment, own, all, at);
            case SUGGESTED -> own.forEach(step -> alignment.forget(step, all));
        }
        record(theme, "/" + cluster, chosen.state().word(), state.word(), "", null);
    }

    private void confirm(
            Alignment alignment,
            ThemeComparison now,
            StepCluster cluster,
            Set<ElementId> own,
            Set<ElementId> all,
            Instant at) {
        Set<ElementId> together = cluster.isAddition() ? new TreeSet<>(all) : new TreeSet<>(own);
        cluster.base()
                .forEach(step -> together.add(
                        now.elementOf(now.blueprints().base().orElseThrow().key(), step)));
        if (together.size() > 1) {
            say(alignment, Statement.together(together), at, "");
        } else {
            own.forEach(step -> say(alignment, Statement.ofKind(step, Kind.ADDED), at, ""));
        }
    }

    private void reject(Alignment alignment, Set<ElementId> own, Set<ElementId> all, Instant at) {
        for (ElementId step : own) {
            if (all.size() > 1) {
                say(alignment, Statement.apart(step, all), at, "");
            }
        }
    }

    /** The steps of a cluster one speaks for. */
    private Set<ElementId> ownOf(ThemeComparison now, String theme, StepCluster cluster) {
        boolean all = access.may(Operation.DECIDE_CLUSTER, Scope.ofTheme(theme));
        Set<ElementId> own = new TreeSet<>();
        cluster.members().forEach((variant, steps) -> {
            if (all || access.may(Operation.DECIDE_CLUSTER, scopeOf(now.blueprint(variant)))) {
                steps.forEach(step -> own.add(now.elementOf(variant, step)));
            }
        });
        return own;
    }

    /** <i>Klopt</i>: this step belongs where it stands. */
    @Transactional
    @Does(Operation.DECIDE_CLUSTER)
    public void confirm(String theme, String variant, String step, String because) {
        confirm(theme, spot(theme, variant, step), because);
    }

    private void confirm(String theme, Spot spot, String because) {
        if (spot.others().isEmpty()) {
            say(alignmentOf(theme), Statement.ofKind(spot.id(), Kind.ADDED), now(), because);
        } else {
            Set<ElementId> together = new TreeSet<>(spot.anchors());
            together.add(spot.id());
            say(alignmentOf(theme), Statement.together(together), now(), because);
        }
        record(theme, spot.key(), spot.said(), "confirmed", because, spot.municipality());
    }

    /** <i>Klopt niet</i>: this step does not belong with the others. */
    @Transactional
    @Does(Operation.DECIDE_CLUSTER)
    public void split(String theme, String variant, String step, String because) {
        split(theme, spot(theme, variant, step), because);
    }

    private void split(String theme, Spot spot, String because) {
        if (spot.others().isEmpty()) {
            throw new IllegalArgumentException(
                    "Step " + spot.aligned().step() + " of " + spot.aligned().model() + " stands alone already");
        }
        say(alignmentOf(theme), Statement.apart(spot.id(), spot.others()), now(), because);
        record(theme, spot.key(), spot.said(), "apart", because, spot.municipality());
    }

    /**
     * What someone says of one step of a variant.
     *
     * @param holds whether it belongs where it stands
     * @param because why; may be empty
     */
    public record StepWord(String variant, String step, boolean holds, String because) {}

    /** Says of several steps at once whether they belong where they stand before the first of these words. */
    @Transactional
    @Does(Operation.DECIDE_CLUSTER)
    public void sayAll(String theme, List<StepWord> words) {
        Map<StepWord, Spot> spots = new LinkedHashMap<>();
        words.forEach(word -> spots.put(word, spot(theme, word.variant(), word.step())));
        spots.forEach((word, spot) -> {
            if (word.holds()) {
                confirm(theme, spot, word.because());
            } else {
                split(theme, spot, word.because());
            }
        });
    }

    /**
     * This step belongs with the steps of another cluster.
     *
     * @param also whether it still belongs where it stands too, as one step that merges several
     */
    @Transactional
    @Does(Operation.DECIDE_CLUSTER)
    public void join(String theme, String variant, String step, String cluster, boolean also, String because) {
        Spot spot = spot(theme, variant, step);
        StepCluster chosen = spot.now().cluster(cluster).orElseThrow(() -> new UnknownCluster(theme, cluster));
        Set<ElementId> together = new TreeSet<>(anchors(spot.now(), chosen));
        together.remove(spot.id());
        Alignment alignment = alignmentOf(theme);
        Set<ElementId> left = new TreeSet<>(spot.others());
        left.removeAll(together);
        if (also) {
            together.addAll(spot.anchors());
        } else if (!left.isEmpty()) {
            say(alignment, Statement.apart(spot.id(), left), now(), because);
        }
        together.add(spot.id());
        say(alignment, Statement.together(together), now(), because);
        record(theme, spot.key(), spot.said(), "together " + cluster, because, spot.municipality());
    }

    /** This step is of that kind. */
    @Transactional
    @Does(Operation.DECIDE_CLUSTER)
    public void sayKind(String theme, String variant, String step, Kind kind, String because) {
        Spot spot = spot(theme, variant, step);
        say(alignmentOf(theme), Statement.ofKind(spot.id(), kind), now(), because);
        String before = spot.aligned().kind().map(Kind::word).orElse("");
        record(theme, spot.key(), before, kind.word(), because, spot.municipality());
    }

    /** Takes back what was said of this step where it stands: the engine has the word again. */
    @Transactional
    @Does(Operation.DECIDE_CLUSTER)
    public void forget(String theme, String variant, String step) {
        Spot spot = spot(theme, variant, step);
        Alignment alignment = alignmentOf(theme);
        Set<ElementId> all = new HashSet<>();
        spot.now()
                .comparison()
                .clusters()
                .forEach(cluster -> all.addAll(spot.now().elementsOf(cluster)));
        int gone = alignment.forget(spot.id(), all);
        record(theme, spot.key(), gone + " uitspraken", "suggested", "", spot.municipality());
    }

    /**
     * Confirms at once what is certain, of the steps one speaks for.
     *
     * @param least the score from which other words count as certain, 0 to 1
     */
    @Transactional
    @Does(Operation.DECIDE_CLUSTER)
    public Accepted acceptCertain(String theme, double least) {
        ThemeComparison now = find(theme);
        access.requireAny(Operation.DECIDE_CLUSTER, scopesOf(theme, now));
        List<AlignedStep> certain = certain(now, least);
        Instant at = now();
        Alignment alignment = alignmentOf(theme);
        Map<String, Set<ElementId>> byBase = new HashMap<>();
        for (AlignedStep step : certain) {
            byBase.computeIfAbsent(step.base().get(0), key -> new TreeSet<>())
                    .add(now.elementOf(step.model(), step.step()));
        }
        String base = now.blueprints().base().map(Blueprint::key).orElse("");
        new TreeSet<>(byBase.keySet()).forEach(step -> {
            Set<ElementId> together = new TreeSet<>(byBase.get(step));
            together.add(now.elementOf(base, step));
            say(alignment, Statement.together(together), at, "");
        });
        record(theme, "", "", certain.size() + " zekere stappen overgenomen", "", null);
        return new Accepted(certain.size(), at);
    }

    /** Of the steps one speaks for, those that are certain. */
    @Transactional
    @Does(Operation.READ)
    public List<AlignedStep> certain(String theme, double least) {
        return comparing.of(theme).map(now -> certain(now, least)).orElse(List.of());
    }

    private List<AlignedStep> certain(ThemeComparison now, double least) {
        Set<String> own = now.blueprints().variants().stream()
                .filter(variant -> access.may(Operation.DECIDE_CLUSTER, scopeOf(variant))
                        || access.may(Operation.DECIDE_CLUSTER, Scope.ofTheme(variant.theme())))
                .map(Blueprint::key)
                .collect(Collectors.toSet());
        return Doubts.of(now.comparison()).certain(least).stream()
                .filter(step -> own.contains(step.model()))
                .toList();
    }

    /**
     * Takes back what who acts now said at one moment.
     *
     * @return how many statements went
     */
    @Transactional
    @Does(Operation.DECIDE_CLUSTER)
    public int takeBack(String theme, Instant at) {
        access.requireAny(Operation.DECIDE_CLUSTER, scopesOf(theme, find(theme)));
        int gone = alignmentOf(theme).takeBack(access.person().name(), at);
        record(theme, "", gone + " uitspraken", "teruggenomen", "", null);
        return gone;
    }

    private ThemeComparison find(String theme) {
        return comparing.of(theme).orElseThrow(() -> new UnknownCluster(theme, ""));
    }

    private static List<Scope> scopesOf(String theme, ThemeComparison now) {
        return Stream.concat(
                        Stream.of(Scope.ofTheme(theme)),
                        now.blueprints().variants().stream().map(DecidingOnClusters::scopeOf))
                .toList();
    }

    private static Scope scopeOf(Blueprint variant) {
        return Scope.of(variant.owner().orElseThrow().code(), variant.theme());
    }

    /** A step where it stands, with the steps it is said to be the same as. */
    private record Spot(
            ThemeComparison now, AlignedStep aligned, ElementId id, Set<ElementId> anchors, Set<ElementId> others) {

        String key() {
            return "/" + id.value();
        }

        String said() {
            return aligned.confirmed() ? "confirmed" : "suggested";
        }

        String municipality() {
            return now.blueprint(aligned.model()).owner().orElseThrow().code();
        }
    }

    private Spot spot(String theme, String variant, String step) {
        ThemeComparison now = comparing.of(theme).orElseThrow(() -> new UnknownStep(variant, step));
        AlignedStep aligned = now.step(variant, step).orElseThrow(() -> new UnknownStep(variant, step));
        access.requireAny(Operation.DECIDE_CLUSTER, List.of(Scope.ofTheme(theme), scopeOf(now.blueprint(variant))));
        ElementId id = now.elementOf(variant, step);
        List<StepCluster> clusters = now.comparison().clusters().stream()
                .filter(cluster -> cluster.of(variant).contains(step))
                .toList();
        Set<ElementId> anchors = new TreeSet<>();
        Set<ElementId> others = new TreeSet<>();
        clusters.forEach(cluster -> {
            anchors.addAll(anchors(now, cluster));
            others.addAll(now.elementsOf(cluster));
        });
        anchors.remove(id);
        others.remove(id);
        return new Spot(now, aligned, id, anchors, others);
    }

    /** What a step must be together with to belong to a cluster: its base steps; in an addition all of it. */
    private static Set<ElementId> anchors(ThemeComparison now, StepCluster cluster) {
        if (cluster.isAddition()) {
            return now.elementsOf(cluster);
        }
        String base = now.blueprints().base().orElseThrow().key();
        return cluster.base().stream().map(step -> now.elementOf(base, step)).collect(Collectors.toSet());
    }

    private Alignment alignmentOf(String theme) {
        return alignments.ofTheme(theme).orElseGet(() -> {
            Alignment alignment = new Alignment(theme);
            alignments.add(alignment);
            return alignment;
        });
    }

    private void say(Alignment alignment, Statement statement, Instant at, String because) {
        alignment.say(statement.said(access.person().name(), at, because));
    }

    /** What is stored has no finer time, and what is taken back must be found. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private void record(String theme, String what, String before, String after, String because, String municipality) {
        audit.record(Change.in(theme, Operation.DECIDE_CLUSTER, "alignment", theme + what, before, after)
                .because(because)
                .at(municipality));
    }
}
