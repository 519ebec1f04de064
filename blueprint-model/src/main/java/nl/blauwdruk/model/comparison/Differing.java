package nl.blauwdruk.model.comparison;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.blauwdruk.model.blueprint.FunctionKind;
import nl.blauwdruk.model.blueprint.InformationItem;
import nl.blauwdruk.model.blueprint.Lane;
import nl.blauwdruk.model.blueprint.Raci;
import nl.blauwdruk.model.blueprint.Stakeholder;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.blueprint.SystemFunction;
import nl.blauwdruk.model.blueprint.TimeLimit;
import nl.blauwdruk.model.comparison.matching.StepTraits;
import nl.blauwdruk.model.comparison.wording.Reading;
import nl.blauwdruk.model.comparison.wording.Word;
import nl.blauwdruk.model.terminology.Wording;

/** Tells what is not the same inside a step: its own lanes against those of the base steps it stands for. */
final class Differing {

    private static final Set<Raci> DOING = EnumSet.of(Raci.RESPONSIBLE, Raci.CONSULTED);
    private static final Set<Raci> TAKING_PART = EnumSet.of(Raci.RESPONSIBLE, Raci.ACCOUNTABLE, Raci.CONSULTED);

    private final VariantRows variant;
    private final RoleWording roles;
    private final Reading reading;
    private final Function<StepTraits, Set<Lane>> otherwise;

    /** @param otherwise lanes in which a municipality says a step is otherwise, though the words may look alike */
    Differing(VariantRows variant, Reading reading, Function<StepTraits, Set<Lane>> otherwise) {
        this.variant = variant;
        this.roles =
                new RoleWording(variant, reading, step -> otherwise.apply(step).contains(Lane.STAKEHOLDER));
        this.reading = reading;
        this.otherwise = otherwise;
    }

    Set<Difference> of(StepTraits step) {
        Step mine = step.step();
        Set<Lane> said = otherwise.apply(step);
        List<Step> base = variant.baseSteps(step).stream().map(StepTraits::step).toList();
        boolean whole = base.size() == 1 && variant.parts(step).size() == 1;
        Set<Difference> differences = EnumSet.noneOf(Difference.class);
        if (base.stream().noneMatch(other -> Wording.same(mine.name(), other.name()))) {
            differences.add(Difference.TERMINOLOGY);
        }
        if (rolesDiffer(mine, base, whole)
                || (said.contains(Lane.STAKEHOLDER) && shows(mine, base, Differing::people))) {
            differences.add(Difference.STAKEHOLDER);
        }
        if (informationDiffers(mine, base, whole)
                || (said.contains(Lane.INFORMATION) && shows(mine, base, Differing::items))) {
            differences.add(Difference.INFORMATION);
        }
        addIf(differs(mine, base, whole, Differing::channels), Difference.CHANNEL, differences);
        addIf(differs(mine, base, whole, Differing::limit), Difference.TERM, differences);
        addIf(differs(mine, base, whole, Differing::kinds), Difference.SYSTEM, differences);
        addIf(differs(mine, base, whole, Differing::conditions), Difference.CONDITION, differences);
        return differences;
    }

    /** What its owner says is otherwise counts as such, unless it is written just as in the base. */
    private static boolean shows(Step mine, List<Step> base, Function<Step, Set<String>> values) {
        Set<String> theirs =
                base.stream().flatMap(step -> values.apply(step).stream()).collect(Collectors.toSet());
        return !values.apply(mine).equals(theirs);
    }

    private static Set<String> people(Step step) {
        return step.stakeholders().stream()
                .map(one -> one.raci().word() + " " + Wording.normalise(one.role()))
                .collect(Collectors.toSet());
    }

    private static Set<String> items(Step step) {
        return step.information().stream()
                .map(item -> Wording.normalise(item.name()))
                .collect(Collectors.toSet());
    }

    private static void addIf(boolean differs, Difference difference, Set<Difference> differences) {
        if (differs) {
            differences.add(difference);
        }
    }

    /** A part of a step, or a step that merges several, need not have everything, but may have nothing else. */
    private static <T> boolean differs(Step mine, List<Step> base, boolean whole, Function<Step, Set<T>> values) {
        Set<T> theirs =
                base.stream().flatMap(step -> values.apply(step).stream()).collect(Collectors.toSet());
        Set<T> own = values.apply(mine);
        return whole ? !own.equals(theirs) : !theirs.containsAll(own);
    }

    private boolean rolesDiffer(Step mine, List<Step> base, boolean whole) {
        Set<String> own = roles(mine, TAKING_PART);
        Set<String> theirs = new TreeSet<>();
        base.forEach(step -> theirs.addAll(roles(step, TAKING_PART)));
        if (own.isEmpty() || theirs.isEmpty()) {
            return false;
        }
        if (own.stream().anyMatch(role -> theirs.stream().noneMatch(other -> roles.same(role, other)))) {
            return true;
        }
        Set<String> needed = new TreeSet<>();
        boolean hasOwner = !mine.roles(Raci.ACCOUNTABLE).isEmpty();
        base.forEach(step -> needed.addAll(roles(step, hasOwner ? TAKING_PART : DOING)));
        return whole && needed.stream().anyMatch(other -> own.stream().noneMatch(role -> roles.same(role, other)));
    }

    private static Set<String> roles(Step step, Set<Raci> parts) {
        return step.stakeholders().stream()
                .filter(stakeholder -> parts.contains(stakeholder.raci()))
                .map(Stakeholder::role)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> channels(Step step) {
        return step.channels().stream().map(Wording::normalise).collect(Collectors.toSet());
    }

    private static Set<String> limit(Step step) {
        return step.timeLimit().map(TimeLimit::duration).map(Wording::normalise).stream()
                .collect(Collectors.toSet());
    }

    private static Set<FunctionKind> kinds(Step step) {
        return step.functions().stream().map(SystemFunction::kind).collect(Collectors.toSet());
    }

    private static Set<String> conditions(Step step) {
        return step.condition().map(Wording::normalise).stream().collect(Collectors.toSet());
    }

    private boolean informationDiffers(Step mine, List<Step> base, boolean whole) {
        List<InformationItem> own = mine.information();
        List<InformationItem> theirs =
                base.stream().flatMap(step -> step.information().stream()).toList();
        List<InformationItem> alone = new ArrayList<>(own);
        List<InformationItem> open = new ArrayList<>(theirs);
        pairOff(alone, open, (one, other) -> sameOrigin(one, other) && sameWords(one.name(), other.name()));
        pairOff(alone, open, this::sameButForItsName);
        return !alone.isEmpty() || (whole && !open.isEmpty());
    }

    private static void pairOff(
            List<InformationItem> own,
            List<InformationItem> theirs,
            BiPredicate<InformationItem, InformationItem> same) {
        own.removeIf(item -> {
            Optional<InformationItem> other = theirs.stream()
                    .filter(candidate -> same.test(item, candidate))
                    .findFirst();
            other.ifPresent(theirs::remove);
            return other.isPresent();
        });
    }

    private static boolean sameOrigin(InformationItem one, InformationItem other) {
        return one.origin().isEmpty()
                || other.origin().isEmpty()
                || one.origin().equals(other.origin());
    }

    /** From the same source, come by in the same way and of the same kind: another word for the same. */
    private boolean sameButForItsName(InformationItem one, InformationItem other) {
        return one.origin().equals(other.origin())
                && one.category() == other.category()
                && (roles.same(one.source(), other.source()) || sameWords(one.source(), other.source()));
    }

    private boolean sameWords(String one, String other) {
        List<Word> left = reading.words(one);
        List<Word> right = reading.words(other);
        long shared = left.stream()
                .filter(word -> right.stream().anyMatch(o -> o.stem().equals(word.stem()) || o.sharesConcept(word)))
                .count();
        return Wording.same(one, other) || 2.0 * shared / (left.size() + right.size()) >= 0.5;
    }
}
