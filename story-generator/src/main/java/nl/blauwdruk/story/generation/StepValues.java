package nl.blauwdruk.story.generation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.blauwdruk.model.blueprint.InformationItem;
import nl.blauwdruk.model.blueprint.Origin;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.blueprint.TimeLimit;
import nl.blauwdruk.story.language.Action;
import nl.blauwdruk.story.language.Clauses;
import nl.blauwdruk.story.language.Roles;

/** A step as templates see it: names, lists and texts, nothing to compute. What a step has not is left out. */
final class StepValues {

    private StepValues() {}

    static Map<String, Object> of(Step step, String role, String phase) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("name", step.name());
        values.put("phase", phase);
        values.put("action", action(action(step, role)));
        step.condition().map(Clauses::lowered).ifPresent(condition -> values.put("condition", condition));
        step.evidence().map(Clauses::lowered).ifPresent(evidence -> values.put("evidence", evidence));
        step.timeLimit().ifPresent(limit -> values.put("limit", limit(limit)));
        values.put("created", names(step, item -> item.origin().equals(Optional.of(Origin.CREATED))));
        values.put("asked", names(step, InformationItem::isAsked));
        values.put("known", names(step, StepValues::isKnown));
        values.put(
                "sources",
                step.information().stream()
                        .filter(StepValues::isKnown)
                        .map(InformationItem::source)
                        .filter(source -> !source.isBlank())
                        .distinct()
                        .toList());
        values.put("channels", step.channels());
        values.put(
                "functions",
                step.functions().stream()
                        .map(function -> Map.of(
                                "name", function.name(), "kind", function.kind().word()))
                        .toList());
        return values;
    }

    /** What is done, as this role tells it. */
    static Action action(Step step, String role) {
        Action action = Action.of(step.name());
        return role.equals(Roles.RESIDENT) ? action.onOwnBehalf() : action;
    }

    private static Map<String, Object> action(Action action) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("whole", action.infinitive());
        values.put("first", action.first().infinitive());
        action.second().ifPresent(second -> {
            values.put("second", second.infinitive());
            values.put("afterwards", second.afterwards(true));
        });
        return values;
    }

    static Map<String, Object> limit(TimeLimit limit) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("duration", limit.duration());
        limit.basis().ifPresent(basis -> values.put("basis", basis));
        return values;
    }

    private static boolean isKnown(InformationItem item) {
        return item.origin().equals(Optional.of(Origin.REUSED))
                && !item.source().isBlank();
    }

    private static List<String> names(Step step, Predicate<InformationItem> which) {
        return step.information().stream()
                .filter(which)
                .map(InformationItem::name)
                .map(Clauses::lowered)
                .toList();
    }
}
