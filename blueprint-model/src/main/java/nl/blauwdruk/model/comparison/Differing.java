package nl.blauwdruk.model.comparison;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.blauwdruk.model.blueprint.FunctionKind;
import nl.blauwdruk.model.blueprint.InformationItem;
import nl.blauwdruk.model.blueprint.Raci;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.blueprint.SystemFunction;
import nl.blauwdruk.model.blueprint.TimeLimit;
import nl.blauwdruk.model.comparison.matching.StepTraits;
import nl.blauwdruk.model.comparison.wording.Lexicon;
import nl.blauwdruk.model.comparison.wording.Reading;
import nl.blauwdruk.model.comparison.wording.Word;
import nl.blauwdruk.model.terminology.Wording;

/** Tells what is not the same inside a step: its own lanes against those of the base steps it stands for. */
final class Differing {

    private final VariantRows variant;
    private final RoleWording roles;
    private final Reading reading;

    Differing(VariantRows variant, Lexicon lexicon) {
        this.variant = variant;
        this.roles = new RoleWording(variant, lexicon);
        this.reading = new Reading(lexicon);
    }

    Set<Difference> of(StepTraits step) {
        List<Step> base = variant.baseSteps(step).stream().map(StepTraits::step).toList();
        List<Step> mine = variant.parts(step).stream().map(StepTraits::step).toList();
        Set<Difference> differences = EnumSet.noneOf(Difference.class);
        if (base.size() > 1
                || mine.size() > 1
                || !Wording.same(step.step().name(), base.get(0).name())) {
            differences.add(Difference.TERMINOLOGY);
        }
        if (rolesDiffer(mine, base)) {
            differences.add(Difference.STAKEHOLDER);
        }
        if (!channels(mine).equals(channels(base))) {
            differences.add(Difference.CHANNEL);
        }
        if (!limits(mine).equals(limits(base))) {
            differences.add(Difference.TERM);
        }
        if (informationDiffers(mine, base)) {
            differences.add(Difference.INFORMATION);
        }
        if (!kinds(mine).equals(kinds(base))) {
            differences.add(Difference.SYSTEM);
        }
        if (!conditions(mine).equals(conditions(base))) {
            differences.add(Difference.CONDITION);
        }
        return differences;
    }

    private boolean rolesDiffer(List<Step> mine, List<Step> base) {
        return rolesDiffer(mine, base, Raci.RESPONSIBLE) || rolesDiffer(mine, base, Raci.ACCOUNTABLE);
    }

    private boolean rolesDiffer(List<Step> mine, List<Step> base, Raci raci) {
        Set<String> left = all(mine, step -> step.roles(raci).stream());
        Set<String> right = all(base, step -> step.roles(raci).stream());
        if (left.isEmpty() || right.isEmpty()) {
            return false;
        }
        return left.stream().anyMatch(role -> right.stream().noneMatch(other -> roles.same(role, other)))
                || right.stream().anyMatch(other -> left.stream().noneMatch(role -> roles.same(role, other)));
    }

    private static Set<String> channels(List<Step> steps) {
        return all(steps, step -> step.channels().stream().map(Wording::normalise));
    }

    private static Set<String> limits(List<Step> steps) {
        return all(steps, step -> step.timeLimit().map(TimeLimit::duration).map(Wording::normalise).stream());
    }

    private static Set<FunctionKind> kinds(List<Step> steps) {
        return steps.stream()
                .flatMap(step -> step.functions().stream())
                .map(SystemFunction::kind)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<String> conditions(List<Step> steps) {
        return all(steps, step -> step.condition().map(Wording::normalise).stream());
    }

    private boolean informationDiffers(List<Step> mine, List<Step> base) {
        List<InformationItem> left =
                mine.stream().flatMap(step -> step.information().stream()).toList();
        List<InformationItem> right =
                base.stream().flatMap(step -> step.information().stream()).toList();
        return left.stream().anyMatch(item -> right.stream().noneMatch(other -> same(item, other)))
                || right.stream().anyMatch(item -> left.stream().noneMatch(other -> same(other, item)));
    }

    private boolean same(InformationItem one, InformationItem other) {
        boolean origin = one.origin().isEmpty()
                || other.origin().isEmpty()
                || one.origin().equals(other.origin());
        return origin && sameWords(one.name(), other.name());
    }

    private boolean sameWords(String one, String other) {
        List<Word> left = reading.words(one);
        List<Word> right = reading.words(other);
        long shared = left.stream()
                .filter(word -> right.stream().anyMatch(o -> o.stem().equals(word.stem()) || o.sharesConcept(word)))
                .count();
        return Wording.same(one, other) || 2.0 * shared / (left.size() + right.size()) >= 0.5;
    }

    private static Set<String> all(List<Step> steps, Function<Step, Stream<String>> values) {
        return steps.stream().flatMap(values).collect(Collectors.toCollection(TreeSet::new));
    }
}
