package nl.blauwdruk.model.comparison.setup;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.blauwdruk.model.blueprint.InformationItem;
import nl.blauwdruk.model.blueprint.Stakeholder;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.blueprint.SystemFunction;
import nl.blauwdruk.model.blueprint.TimeLimit;

/**
 * What a set-up difference is about, as municipalities wrote it.
 *
 * @param base names of the steps of the base
 * @param own names of the steps of the variant
 * @param there what the base says in the lane that differs; empty when nothing, and when the difference is no lane
 * @param here the same of the variant
 */
public record DifferenceWords(List<String> base, List<String> own, String there, String here) {

    public DifferenceWords {
        base = List.copyOf(base);
        own = List.copyOf(own);
    }

    static DifferenceWords of(String sort, List<Step> base, List<Step> own) {
        Function<Step, String> lane = lane(sort);
        return new DifferenceWords(names(base), names(own), said(base, lane), said(own, lane));
    }

    private static Function<Step, String> lane(String sort) {
        return switch (sort) {
            case "stakeholder" -> DifferenceWords::roles;
            case "channel" -> step -> String.join(", ", step.channels());
            case "term" -> step -> step.timeLimit().map(TimeLimit::duration).orElse("");
            case "information" -> DifferenceWords::items;
            case "system" -> DifferenceWords::functions;
            case "condition" -> step -> step.condition().orElse("");
            default -> step -> "";
        };
    }

    private static List<String> names(List<Step> steps) {
        return steps.stream().map(Step::name).toList();
    }

    private static String said(List<Step> steps, Function<Step, String> lane) {
        return steps.stream().map(lane).filter(one -> !one.isEmpty()).distinct().collect(Collectors.joining(", "));
    }

    private static String roles(Step step) {
        return step.stakeholders().stream()
                .map((Stakeholder s) -> s.role() + " (" + s.raci().word() + ")")
                .collect(Collectors.joining(", "));
    }

    private static String items(Step step) {
        return step.information().stream().map(InformationItem::name).collect(Collectors.joining(", "));
    }

    private static String functions(Step step) {
        return step.functions().stream().map(SystemFunction::name).collect(Collectors.joining(", "));
    }
}
