package nl.blauwdruk.model.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.comparison.matching.Corpus;
import nl.blauwdruk.model.comparison.matching.Matches;
import nl.blauwdruk.model.comparison.matching.Matches.Member;
import nl.blauwdruk.model.comparison.matching.Matches.Row;
import nl.blauwdruk.model.comparison.matching.StepLikeness;
import nl.blauwdruk.model.comparison.matching.StepTraits;

/** Tells an alignment in words of partners: clusters, kinds, differences, reasons and overlap. */
final class Telling {

    private final List<Blueprint> models;
    private final boolean hasBase;
    private final List<Row> rows;
    private final List<String> ids;
    private final Corpus corpus;
    private final LikenessToBase base;
    private final Explaining explaining;
    private final Said said;
    private final Differed differed;

    Telling(
            List<Blueprint> models,
            boolean hasBase,
            Matches matches,
            Corpus corpus,
            StepLikeness likeness,
            Said said,
            Differed differed) {
        this.models = models;
        this.hasBase = hasBase;
        this.rows = JourneyOrder.of(matches.rows());
        this.ids = ids();
        this.corpus = corpus;
        this.base = new LikenessToBase(hasBase ? corpus.steps(0) : List.of(), likeness);
        this.explaining = new Explaining(corpus.lexicon(), likeness, base);
        this.said = said;
        this.differed = differed;
    }

    /** Mark of the base step, else of the first member; a number where two would be called the same. */
    private List<String> ids() {
        Set<String> taken = new HashSet<>();
        List<String> ids = new ArrayList<>(Collections.nCopies(rows.size(), ""));
        for (boolean ofBase : new boolean[] {true, false}) {
            for (int r = 0; r < rows.size(); r++) {
                Row row = rows.get(r);
                if ((row.base() != null) == ofBase) {
                    ids.set(r, free(ofBase ? row.base() : row.members().get(0).step(), taken));
                }
            }
        }
        return ids;
    }

    private static String free(StepTraits named, Set<String> taken) {
        String mark = named.step().mark();
        String id = mark;
        for (int ordinal = 2; !taken.add(id); ordinal++) {
            id = mark + "-" + ordinal;
        }
        return id;
    }

    Comparison comparison() {
        List<StepCluster> clusters =
                IntStream.range(0, rows.size()).mapToObj(this::cluster).toList();
        List<AlignedStep> steps = new ArrayList<>();
        List<Dropped> dropped = new ArrayList<>();
        differed.begin();
        for (VariantRows variant : VariantRows.ofAll(hasBase ? 1 : 0, corpus, rows, said::isMoved)) {
            steps.addAll(steps(variant));
            List<StepTraits> absent = absent(variant);
            if (!absent.isEmpty()) {
                dropped.add(dropped(variant, absent));
            }
        }
        String theme = models.stream()
                .map(Blueprint::theme)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        Optional<String> base = hasBase ? Optional.of(models.get(0).key()) : Optional.empty();
        List<ComparedModel> compared = models.stream()
                .map(model -> new ComparedModel(model.key(), model.steps().size()))
                .toList();
        Overlap overlap = new Overlapping(base, compared, clusters, steps).overlap();
        return new Comparison(theme, base, compared, clusters, steps, dropped, overlap);
    }

    private Dropped dropped(VariantRows variant, List<StepTraits> absent) {
        String model = models.get(variant.model()).key();
        return new Dropped(
                model,
                absent.stream().map(own -> own.step().key()).toList(),
                absent.stream().map(step -> explaining.ofDropped(variant, step)).toList());
    }

    private StepCluster cluster(int r) {
        Row row = rows.get(r);
        SortedMap<String, List<String>> members = new TreeMap<>();
        for (Member member : row.members()) {
            members.computeIfAbsent(models.get(member.model()).key(), key -> new ArrayList<>())
                    .add(member.step().step().key());
        }
        List<String> base =
                row.base() == null ? List.of() : List.of(row.base().step().key());
        return new StepCluster(ids.get(r), base, members, said.stateOf(row));
    }

    private List<String> baseKeys(VariantRows variant, StepTraits step) {
        return hasBase
                ? variant.baseSteps(step).stream().map(own -> own.step().key()).toList()
                : List.of();
    }

    private List<AlignedStep> steps(VariantRows variant) {
        List<AlignedStep> steps = new ArrayList<>();
        Blueprint own = models.get(variant.model());
        List<Set<Difference>> differences =
                hasBase ? differed.of(models.get(0), own, variant, corpus.reading(), said::otherwise) : List.of();
        for (StepTraits step : variant.steps()) {
            List<Integer> its = variant.rowsOf(step);
            List<String> keys = baseKeys(variant, step);
            Optional<Kind> kind = hasBase ? Optional.of(said.kind(variant, step)) : Optional.empty();
            Set<Difference> differs = hasBase ? differences.get(step.index()) : Set.of();
            steps.add(new AlignedStep(
                    own.key(),
                    step.step().key(),
                    ids.get(its.get(0)),
                    keys,
                    kind,
                    differs,
                    rounded(variant.score(step)),
                    said.settled(variant, step, explaining.of(variant, step, differs)),
                    rounded(base.toNearest(step, variant.baseSteps(step))),
                    said.isConfirmed(variant, step)));
        }
        return steps;
    }

    private static double rounded(double score) {
        return Math.round(score * 1000) / 1000.0;
    }

    private List<StepTraits> absent(VariantRows variant) {
        return IntStream.range(0, rows.size())
                .filter(r -> !variant.has(r))
                .mapToObj(r -> rows.get(r).base())
                .filter(base -> base != null)
                .sorted(Comparator.comparingInt(StepTraits::index))
                .toList();
    }
}
