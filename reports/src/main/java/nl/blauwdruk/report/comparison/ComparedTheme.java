package nl.blauwdruk.report.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.ElementId;
import nl.blauwdruk.model.blueprint.Fingerprint;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.comparison.AlignedStep;
import nl.blauwdruk.model.comparison.Comparison;
import nl.blauwdruk.model.comparison.Doubt;
import nl.blauwdruk.model.comparison.Doubts;
import nl.blauwdruk.model.comparison.StepCluster;
import nl.blauwdruk.model.comparison.setup.SetupDecision;
import nl.blauwdruk.model.comparison.setup.SetupDifference;

/** A comparison with all that documents tell of it. */
public final class ComparedTheme {

    /** From this score on other words count as certain. */
    private static final double CERTAIN = 0.8;

    private final String name;
    private final Optional<Blueprint> base;
    private final List<Blueprint> variants;
    private final Comparison comparison;
    private final List<ComparedDifference> differences;
    private final LocalDate day;
    private final boolean isDecidedOn;
    private final Map<String, Step> steps = new HashMap<>();
    private final Map<ElementId, String> names = new HashMap<>();
    private final Map<String, StepCluster> clusters = new HashMap<>();

    /**
     * The theme as it is now.
     *
     * @param name what the theme is called
     * @param found the set-up differences in the order of the journey; none without a base
     * @param said what partners said of differences, as far as these are there still; empty when that is not known here
     * @param day the day it is of
     */
    public ComparedTheme(
            String name,
            Optional<Blueprint> base,
            List<Blueprint> variants,
            Comparison comparison,
            List<SetupDifference> found,
            Optional<List<SetupDecision>> said,
            LocalDate day) {
        this.name = name;
        this.base = base;
        this.variants = List.copyOf(variants);
        this.comparison = comparison;
        this.day = day;
        Map<String, SetupDecision> byId = new HashMap<>();
        isDecidedOn = said.isPresent();
        said.ifPresent(all -> all.forEach(decision -> byId.put(decision.difference(), decision)));
        differences = found.stream()
                .map(one -> new ComparedDifference(one, Optional.ofNullable(byId.get(one.id()))))
                .toList();
        Stream.concat(base.stream(), variants.stream())
                .flatMap(blueprint -> blueprint.steps().stream())
                .forEach(step -> {
                    steps.put(place(step.blueprintKey(), step.key()), step);
                    names.put(ElementId.ofStep(step.blueprintKey(), step.mark()), step.name());
                });
        comparison.clusters().forEach(cluster -> clusters.put(cluster.id(), cluster));
    }

    private static String place(String blueprint, String step) {
        return blueprint + "|" + step;
    }

    /** Key of the theme. */
    public String key() {
        return comparison.theme();
    }

    /** What the theme is called. */
    public String name() {
        return name;
    }

    public Optional<Blueprint> base() {
        return base;
    }

    public List<Blueprint> variants() {
        return variants;
    }

    public Comparison comparison() {
        return comparison;
    }

    /** The set-up differences in the order of the journey. */
    public List<ComparedDifference> differences() {
        return differences;
    }

    /** Whether it is known what partners decided. */
    public boolean isDecidedOn() {
        return isDecidedOn;
    }

    /** The day it is of. */
    public LocalDate day() {
        return day;
    }

    /** What people call a variant: its municipality, else its title. */
    public static String nameOf(Blueprint variant) {
        return variant.isBase() || variant.ownerName().isBlank() ? variant.title() : variant.ownerName();
    }

    /** Name of a municipality; its code when none of the variants is its. */
    public String municipality(String code) {
        return variants.stream()
                .filter(variant ->
                        variant.owner().filter(own -> own.code().equals(code)).isPresent())
                .map(ComparedTheme::nameOf)
                .findFirst()
                .orElse(code);
    }

    /** Shared steps in the order of the journey. */
    public List<ComparedRow> rows() {
        return Rows.of(this);
    }

    /** How many of the differences were decided, and mean the same still. */
    public long decided() {
        return differences.stream()
                .filter(one -> one.outcome().isPresent() && !one.isOutdated())
                .count();
    }

    /** The matches that are not certain, the least sure first. */
    public List<ComparedMatch> doubts() {
        Doubts doubts = Doubts.of(comparison);
        Set<AlignedStep> certain = Set.copyOf(doubts.certain(CERTAIN));
        return doubts.open().stream()
                .map(Doubt::step)
                .filter(step -> !certain.contains(step))
                .map(this::match)
                .toList();
    }

    /** Every step of every variant where it stands, by identity. */
    public Map<ElementId, ComparedMatch> matches() {
        Map<ElementId, ComparedMatch> matches = new LinkedHashMap<>();
        comparison.steps().stream().map(this::match).forEach(match -> matches.put(match.id(), match));
        return matches;
    }

    private ComparedMatch match(AlignedStep step) {
        Set<ElementId> companions = companions(step);
        List<String> parts = new ArrayList<>();
        parts.add(step.confirmed() ? "confirmed" : "suggested");
        companions.forEach(other -> parts.add(other.value()));
        return new ComparedMatch(
                step,
                idOf(step.model(), step.step()),
                List.copyOf(companions),
                Fingerprint.of(parts).value());
    }

    /** What a step stands with: steps of the base; in an addition the other steps. */
    private Set<ElementId> companions(AlignedStep step) {
        Set<ElementId> companions = new TreeSet<>();
        step.base().forEach(at -> companions.add(idOf(base.orElseThrow().key(), at)));
        if (step.base().isEmpty()) {
            clusters.get(step.cluster())
                    .members()
                    .forEach((model, own) -> own.forEach(other -> companions.add(idOf(model, other))));
            companions.remove(idOf(step.model(), step.step()));
        }
        return companions;
    }

    private ElementId idOf(String blueprint, String step) {
        return ElementId.ofStep(blueprint, step(blueprint, step).mark());
    }

    /** A step by the key of its blueprint and its own. */
    public Step step(String blueprint, String step) {
        return steps.get(place(blueprint, step));
    }

    /** Name of a step by its identity; empty when it is no more. */
    public String nameOf(ElementId step) {
        return names.getOrDefault(step, "");
    }
}
