package nl.blauwdruk.model.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.blauwdruk.model.blueprint.InformationItem;
import nl.blauwdruk.model.blueprint.Raci;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.blueprint.SystemFunction;
import nl.blauwdruk.model.comparison.matching.StepLikeness;
import nl.blauwdruk.model.comparison.matching.StepTraits;
import nl.blauwdruk.model.comparison.matching.Trait;
import nl.blauwdruk.model.comparison.reason.Explanation;
import nl.blauwdruk.model.comparison.reason.Ground;
import nl.blauwdruk.model.comparison.reason.Reason;
import nl.blauwdruk.model.comparison.reason.Sureness;
import nl.blauwdruk.model.comparison.wording.Lexicon;
import nl.blauwdruk.model.terminology.Wording;

/** Finds why a step is taken for another, what speaks against it, and where there is no match which step comes nearest and why it is not that one. */
final class Explaining {

    private static final double ALIKE = 0.5;
    private static final double TEXT_ALIKE = 0.35;
    /** As near as this and it could be the same step after all. */
    private static final double NEAR = 0.35;

    private static final Map<Difference, Ground> LANES = new EnumMap<>(Map.of(
            Difference.STAKEHOLDER, Ground.STAKEHOLDER,
            Difference.CHANNEL, Ground.CHANNEL,
            Difference.TERM, Ground.TERM,
            Difference.INFORMATION, Ground.INFORMATION,
            Difference.SYSTEM, Ground.SYSTEM,
            Difference.CONDITION, Ground.CONDITION));

    private final StepLikeness likeness;
    private final LikenessToBase toBase;
    private final NameReasons names;
    /** Per step of the base, with what stands for it, the traits in which they are alike. */
    private final Map<Contents, Set<Trait>> known = new HashMap<>();

    /** @param toBase how alike steps are to those of the base */
    Explaining(Lexicon lexicon, StepLikeness likeness, LikenessToBase toBase) {
        this.likeness = likeness;
        this.toBase = toBase;
        this.names = new NameReasons(lexicon, likeness);
    }

    /**
     * Why a step stands where it does.
     *
     * @param differs what is not the same inside it
     */
    Explanation of(VariantRows variant, StepTraits step, Set<Difference> differs) {
        List<StepTraits> base = variant.baseSteps(step);
        if (base.isEmpty()) {
            return ofAddition(variant, step);
        }
        List<Reason> reasons = new ArrayList<>(names.between(base.get(0), step));
        reasons.addAll(lanesAlike(base.get(0), step, differs));
        place(variant, step, base.get(0)).ifPresent(reasons::add);
        if (reasons.stream().allMatch(reason -> reason.ground().speaksAgainst())) {
            reasons.add(Reason.of(Ground.FITS_BEST));
        }
        shape(variant, step, base).ifPresent(reasons::add);
        reasons.addAll(lanesApart(variant, step, base, differs));
        return ofMatch(variant, step, base, reasons);
    }

    private Explanation ofMatch(VariantRows variant, StepTraits step, List<StepTraits> base, List<Reason> reasons) {
        Optional<StepTraits> rival = toBase.nearest(step, base);
        double second = rival.map(other -> likeness.of(step, other)).orElse(0.0);
        boolean sameName = step.isCalledAs(base.get(0));
        Sureness sureness = sameName ? Sureness.SURE : Sureness.of(variant.score(step), second);
        boolean contested = sureness == Sureness.DOUBTFUL && second >= NEAR;
        return new Explanation(
                reasons, sureness, contested ? rival.orElseThrow().step().name() : "");
    }

    private Explanation ofAddition(VariantRows variant, StepTraits step) {
        List<Reason> reasons = new ArrayList<>();
        long others = variant.rows().get(variant.rowsOf(step).get(0)).members().stream()
                .filter(member -> member.model() != variant.model())
                .count();
        if (others > 0) {
            reasons.add(Reason.of(Ground.ALSO_ELSEWHERE, String.valueOf(others)));
        }
        Optional<StepTraits> nearest = toBase.nearest(step, List.of());
        if (nearest.isEmpty()) {
            if (others == 0) {
                reasons.add(Reason.of(Ground.LIKE_NOTHING));
            }
            return new Explanation(reasons, Sureness.SURE, "");
        }
        Optional<Reason> taken = variant.standingFor(nearest.get())
                .map(own -> Reason.of(Ground.TAKEN, own.step().name()));
        return ofNearest(reasons, nearest.get(), nearest.get(), step, taken);
    }

    /** Why no step of the variant stands for this step of the base. */
    Explanation ofDropped(VariantRows variant, StepTraits base) {
        Optional<StepTraits> nearest = nearest(base, variant.steps());
        if (nearest.isEmpty()) {
            return new Explanation(List.of(Reason.of(Ground.LIKE_NOTHING)), Sureness.SURE, "");
        }
        Optional<Reason> elsewhere = variant.baseSteps(nearest.get()).stream()
                .findFirst()
                .map(other -> Reason.of(Ground.STANDS_ELSEWHERE, other.step().name()));
        return ofNearest(new ArrayList<>(), nearest.get(), base, nearest.get(), elsewhere);
    }

    private Explanation ofNearest(
            List<Reason> reasons, StepTraits nearest, StepTraits base, StepTraits own, Optional<Reason> elsewhere) {
        double like = likeness.of(own, base);
        reasons.add(Reason.of(Ground.NEAREST, nearest.step().name(), String.valueOf(Math.round(100 * like))));
        List<Reason> against = new ArrayList<>(names.between(base, own).stream()
                .filter(reason -> reason.ground().speaksAgainst())
                .toList());
        elsewhere.ifPresent(against::add);
        reasons.addAll(against.isEmpty() ? List.of(Reason.of(Ground.TOO_LITTLE)) : against);
        Sureness sureness = like < NEAR ? Sureness.SURE : like < ALIKE ? Sureness.FAIRLY_SURE : Sureness.DOUBTFUL;
        return new Explanation(reasons, sureness, "");
    }

    /** The step that is most alike; of equals the first. Empty when none is alike at all. */
    private Optional<StepTraits> nearest(StepTraits step, List<StepTraits> others) {
        return others.stream()
                .filter(other -> likeness.of(step, other) > 0)
                .max(Comparator.comparingDouble((StepTraits other) -> likeness.of(step, other))
                        .thenComparing(
                                Comparator.comparingInt(StepTraits::index).reversed()));
    }

    private List<Reason> lanesAlike(StepTraits base, StepTraits own, Set<Difference> differs) {
        Set<Trait> alike = known.computeIfAbsent(new Contents(base.content(), own.content()), key -> alike(base, own));
        List<Reason> reasons = new ArrayList<>();
        if (!differs.contains(Difference.INFORMATION) && alike.contains(Trait.ITEMS)) {
            reasons.add(Reason.of(Ground.SAME_INFORMATION, item(base.step(), own.step())));
        }
        if (!differs.contains(Difference.STAKEHOLDER) && alike.contains(Trait.ROLES)) {
            role(base.step()).map(role -> Reason.of(Ground.SAME_ROLE, role)).ifPresent(reasons::add);
        }
        if (!differs.contains(Difference.SYSTEM) && alike.contains(Trait.FUNCTIONS)) {
            function(base.step())
                    .map(name -> Reason.of(Ground.SAME_FUNCTION, name))
                    .ifPresent(reasons::add);
        }
        if (alike.contains(Trait.LAW)) {
            reasons.add(Reason.of(Ground.SAME_LAW));
        }
        if (alike.contains(Trait.TEXT)) {
            reasons.add(Reason.of(Ground.TEXTS_ALIKE));
        }
        return reasons;
    }

    private Set<Trait> alike(StepTraits base, StepTraits own) {
        Set<Trait> alike = EnumSet.noneOf(Trait.class);
        for (Trait trait : Trait.values()) {
            if (likeness.of(trait, base, own) >= (trait == Trait.TEXT ? TEXT_ALIKE : ALIKE)) {
                alike.add(trait);
            }
        }
        return alike;
    }

    /** An item both have under one name, else the first of the base. */
    private static String item(Step base, Step own) {
        return base.information().stream()
                .map(InformationItem::name)
                .filter(name -> own.information().stream().anyMatch(mine -> Wording.same(mine.name(), name)))
                .findFirst()
                .orElse(base.information().get(0).name());
    }

    private static Optional<String> role(Step step) {
        return step.roles(Raci.RESPONSIBLE).stream().findFirst();
    }

    private static Optional<String> function(Step step) {
        return step.functions().stream().map(SystemFunction::name).findFirst();
    }

    /** Whether it is a part of a base step or several of them at once. */
    private static Optional<Reason> shape(VariantRows variant, StepTraits step, List<StepTraits> base) {
        int parts = variant.parts(step).size();
        if (base.size() > 1) {
            String names = base.stream().map(one -> one.step().name()).collect(Collectors.joining("’, ‘"));
            return Optional.of(Reason.of(Ground.MERGED, names));
        }
        return parts > 1
                ? Optional.of(Reason.of(Ground.SPLIT, base.get(0).step().name(), String.valueOf(parts)))
                : Optional.empty();
    }

    private List<Reason> lanesApart(
            VariantRows variant, StepTraits step, List<StepTraits> base, Set<Difference> differs) {
        List<Reason> reasons = new ArrayList<>();
        if (variant.kind(step) == Kind.MOVED) {
            reasons.add(Reason.of(Ground.OTHER_PLACE));
        }
        List<Step> theirs = base.stream().map(StepTraits::step).toList();
        for (Difference difference : differs) {
            if (difference.isSetup()) {
                reasons.add(new Reason(LANES.get(difference), LaneWords.of(difference, theirs, step.step())));
            }
        }
        return reasons;
    }

    /** Its neighbours are matched with the neighbours of the base step. */
    private Optional<Reason> place(VariantRows variant, StepTraits step, StepTraits base) {
        int index = step.index();
        List<StepTraits> steps = variant.steps();
        if (index == 0 || index == steps.size() - 1) {
            return Optional.empty();
        }
        StepTraits before = steps.get(index - 1);
        StepTraits after = steps.get(index + 1);
        boolean follows = variant.baseSteps(before).stream().anyMatch(b -> b.index() == base.index() - 1);
        boolean precedes = variant.baseSteps(after).stream().anyMatch(b -> b.index() == base.index() + 1);
        return follows && precedes
                ? Optional.of(Reason.of(
                        Ground.SAME_PLACE, before.step().name(), after.step().name()))
                : Optional.empty();
    }
}
