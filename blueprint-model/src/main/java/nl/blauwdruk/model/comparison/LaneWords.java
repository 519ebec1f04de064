package nl.blauwdruk.model.comparison;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.blauwdruk.model.blueprint.InformationItem;
import nl.blauwdruk.model.blueprint.Stakeholder;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.blueprint.SystemFunction;
import nl.blauwdruk.model.blueprint.TimeLimit;
import nl.blauwdruk.model.terminology.Wording;

/** What the base and a variant say in a lane where they differ: only what the other does not say, as far as that tells them apart. */
final class LaneWords {

    private LaneWords() {}

    /** What the base says, then what the variant says; empty for nothing. */
    static List<String> of(Difference difference, List<Step> base, Step own) {
        List<String> theirs = base.stream()
                .flatMap(step -> said(difference, step).stream())
                .distinct()
                .toList();
        List<String> mine = said(difference, own);
        return List.of(listed(without(theirs, mine)), listed(without(mine, theirs)));
    }

    private static List<String> without(List<String> some, List<String> others) {
        return some.stream()
                .filter(one -> others.stream().noneMatch(other -> Wording.same(one, other)))
                .toList();
    }

    private static String listed(List<String> words) {
        return String.join(", ", words);
    }

    private static List<String> said(Difference difference, Step step) {
        return switch (difference) {
            case TERMINOLOGY -> List.of(step.name());
            case STAKEHOLDER ->
                texts(
                        step.stakeholders(),
                        (Stakeholder one) -> one.role() + " (" + one.raci().word() + ")");
            case CHANNEL -> step.channels();
            case TERM -> step.timeLimit().map(TimeLimit::duration).stream().toList();
            case INFORMATION -> texts(step.information(), InformationItem::name);
            case SYSTEM -> texts(step.functions(), SystemFunction::name);
            case CONDITION -> step.condition().stream().toList();
        };
    }

    private static <T> List<String> texts(List<T> things, Function<T, String> text) {
        return things.stream().map(text).collect(Collectors.toList());
    }
}
