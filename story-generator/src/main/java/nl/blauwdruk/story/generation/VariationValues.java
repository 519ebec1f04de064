package nl.blauwdruk.story.generation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.blauwdruk.model.blueprint.InformationItem;
import nl.blauwdruk.model.blueprint.Raci;
import nl.blauwdruk.model.blueprint.Stakeholder;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.blueprint.SystemFunction;
import nl.blauwdruk.story.language.Clauses;
import nl.blauwdruk.story.language.Roles;

/** A difference as the template of variations sees it: what the municipalities do, and what of that the base has not. */
final class VariationValues {

    private final Journey journey;

    VariationValues(Journey journey) {
        this.journey = journey;
    }

    /** @param what the sort of difference, such as {@code split} or {@code channel} */
    Map<String, Object> of(String what, List<Way> ways, String phase, Worth.Grounds grounds) {
        Way way = ways.get(0);
        Step own = way.own().get(0);
        Step anchor = way.anchor();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("sort", what);
        String role = Roles.of(own);
        values.put("role", role);
        values.put("step", StepValues.of(own, role, phase));
        values.put("anchor", anchor.name());
        values.put(
                "names",
                ways.stream()
                        .map(each -> journey.nameOf(each.model()))
                        .distinct()
                        .toList());
        values.put("worth", grounds.values());
        values.put("parts", quoted(way.own().stream()));
        values.put("merged", quoted(merged(way.model(), own)));
        journey.before(own).ifPresent(before -> values.put("previous", before.name()));
        values.put("joining", without(roles(own), roles(anchor), Roles::withArticle));
        values.put("leaving", without(roles(anchor), roles(own), Roles::withArticle));
        values.put("items", without(items(own), items(anchor), Clauses::lowered));
        values.put("fewer", without(items(anchor), items(own), Clauses::lowered));
        values.put(
                "functions",
                own.functions().stream().map(SystemFunction::name).distinct().toList());
        return values;
    }

    /** The base steps that this one step of a variant takes together. */
    private Stream<Step> merged(String model, Step own) {
        return journey.theme().comparison().steps().stream()
                .filter(step -> step.model().equals(model) && step.step().equals(own.key()))
                .flatMap(step -> step.base().stream())
                .map(journey::baseStep);
    }

    private static List<String> quoted(Stream<Step> steps) {
        return steps.map(step -> '"' + step.name() + '"').toList();
    }

    private static List<String> roles(Step step) {
        String own = Roles.of(step);
        return step.stakeholders().stream()
                .filter(stakeholder -> stakeholder.raci() != Raci.INFORMED)
                .map(Stakeholder::role)
                .filter(role -> !Roles.isResident(role) && !own.endsWith(role))
                .distinct()
                .toList();
    }

    private static List<String> items(Step step) {
        return step.information().stream().map(InformationItem::name).distinct().toList();
    }

    private static List<String> without(List<String> these, List<String> those, Function<String, String> told) {
        return these.stream()
                .filter(name -> those.stream().noneMatch(name::equalsIgnoreCase))
                .map(told)
                .toList();
    }
}
