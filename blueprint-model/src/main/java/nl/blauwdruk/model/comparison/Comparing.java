package nl.blauwdruk.model.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.terminology.Wording;

/** Compares the variants of a theme with its base: steps of one name are one step. */
public final class Comparing {

    /** @param variants blueprints of one theme, each with another key */
    public Comparison compare(Optional<Blueprint> base, List<Blueprint> variants) {
        Map<String, String> baseByName = new HashMap<>();
        base.ifPresent(b ->
                b.steps().forEach(step -> baseByName.putIfAbsent(Wording.normalise(step.name()), step.key())));
        List<ComparedModel> models = new ArrayList<>();
        List<AlignedStep> aligned = new ArrayList<>();
        List<Dropped> dropped = new ArrayList<>();
        SortedMap<String, Double> strict = new TreeMap<>();
        base.ifPresent(b -> models.add(new ComparedModel(b.key(), b.steps().size())));
        for (Blueprint variant : variants) {
            models.add(new ComparedModel(variant.key(), variant.steps().size()));
            Set<String> missing = new HashSet<>(baseByName.values());
            int added = 0;
            for (Step step : variant.steps()) {
                Optional<String> same = Optional.ofNullable(baseByName.get(Wording.normalise(step.name())));
                same.ifPresent(missing::remove);
                added += same.isPresent() ? 0 : 1;
                aligned.add(new AlignedStep(
                        variant.key(),
                        step.key(),
                        same.orElse(variant.key() + "-" + step.mark()),
                        same.map(List::of).orElse(List.of()),
                        Optional.of(same.isPresent() ? Kind.IDENTICAL : Kind.ADDED),
                        Set.of(),
                        1,
                        List.of("zelfde naam")));
            }
            if (!missing.isEmpty()) {
                dropped.add(new Dropped(variant.key(), missing.stream().sorted().toList()));
            }
            strict.put(variant.key(), (baseByName.size() - missing.size()) / (double) (baseByName.size() + added));
        }
        double headline = strict.values().stream().mapToDouble(d -> d).average().orElse(1);
        Overlap overlap = new Overlap(
                headline,
                strict,
                strict,
                List.of(),
                new Overlap.Share(headline, headline, headline),
                headline,
                new Overlap.Interval(headline, headline),
                headline,
                headline,
                new TreeMap<>());
        String theme = base.or(() -> variants.stream().findFirst())
                .map(Blueprint::theme)
                .orElse("");
        return new Comparison(
                theme, base.map(Blueprint::key), models, clusters(base, aligned), aligned, dropped, overlap);
    }

    private static List<StepCluster> clusters(Optional<Blueprint> base, List<AlignedStep> aligned) {
        Map<String, SortedMap<String, List<String>>> members = new TreeMap<>();
        for (AlignedStep step : aligned) {
            members.computeIfAbsent(step.cluster(), key -> new TreeMap<>())
                    .computeIfAbsent(step.model(), key -> new ArrayList<>())
                    .add(step.step());
        }
        List<StepCluster> clusters = new ArrayList<>();
        base.ifPresent(b -> b.steps().forEach(step -> {
            SortedMap<String, List<String>> of = members.remove(step.key());
            clusters.add(new StepCluster(
                    step.key(), List.of(step.key()), of == null ? new TreeMap<>() : of, ClusterState.SUGGESTED));
        }));
        members.forEach((id, of) -> clusters.add(new StepCluster(id, List.of(), of, ClusterState.SUGGESTED)));
        return clusters;
    }
}
