package nl.blauwdruk.platform.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.FunctionKind;
import nl.blauwdruk.model.blueprint.InformationItem;
import nl.blauwdruk.model.blueprint.Phase;
import nl.blauwdruk.model.blueprint.Raci;
import nl.blauwdruk.model.blueprint.Stakeholder;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.blueprint.SystemFunction;
import nl.blauwdruk.model.comparison.Comparison;
import nl.blauwdruk.model.terminology.Wording;

/** Reads a blueprint as a service that a platform can be set up for. */
public final class ServiceModelling {

    private final Blueprint blueprint;
    private final StepKeys keys;
    private final Elements elements;
    private final Roles roles;
    private final Information information;
    private final Parts<SystemFunction> functions = new Parts<>();

    private ServiceModelling(Blueprint blueprint, Optional<Comparison> comparison) {
        this.blueprint = blueprint;
        this.keys = StepKeys.of(blueprint, comparison);
        this.elements = new Elements(blueprint);
        this.roles = new Roles(blueprint, elements);
        this.information = new Information(blueprint, elements);
        for (Step step : blueprint.steps()) {
            for (SystemFunction function : step.functions()) {
                functions
                        .named(function.name(), Elements.place(step) + ", systeemfunctie '" + function.name() + "'")
                        .says(function)
                        .from(elements.of(step, function));
            }
        }
    }

    /** The service of a blueprint by itself. */
    public static Service of(Blueprint blueprint) {
        return new ServiceModelling(blueprint, Optional.empty()).service();
    }

    /** The service of a variant, with shared steps under the key they have in the base. */
    public static Service of(Blueprint variant, Comparison comparison) {
        return new ServiceModelling(variant, Optional.of(comparison)).service();
    }

    private Service service() {
        return new Service(
                blueprint.key(),
                blueprint.theme(),
                blueprint.owner().map(code -> new Service.Owner(code.code(), blueprint.ownerName())),
                new Service.Head(
                        blueprint.title(),
                        blueprint.edition(),
                        blueprint.date().map(LocalDate::toString).orElse(""),
                        blueprint.audience(),
                        blueprint.occasion(),
                        blueprint.outcome()),
                term(),
                statuses(),
                roles.all(),
                information.documents(),
                information.properties(),
                decisions(),
                results(),
                functions(),
                steps());
    }

    /** The longest limit before the case is decided; objections are another case. */
    private Optional<ServiceTerm> term() {
        Optional<Step> longest = Optional.empty();
        int days = 0;
        for (Step step : untilDecided()) {
            int own = period(step).map(Period::days).orElse(0);
            if (own > days) {
                days = own;
                longest = Optional.of(step);
            }
        }
        return longest.map(step -> new ServiceTerm(
                period(step).orElseThrow().iso(),
                step.timeLimit().orElseThrow().duration(),
                Elements.place(step) + ", termijn",
                List.of(elements.of(step))));
    }

    private static Optional<Period> period(Step step) {
        return step.timeLimit()
                .filter(limit -> !Wording.normalise(limit.duration()).startsWith("bezwaar"))
                .flatMap(limit -> Period.in(limit.duration()));
    }

    private List<Step> untilDecided() {
        List<Step> deciding = decidingSteps();
        int last = deciding.isEmpty()
                ? Integer.MAX_VALUE
                : deciding.get(deciding.size() - 1).position();
        return blueprint.steps().stream()
                .filter(step -> step.position() <= last)
                .toList();
    }

    private List<Step> decidingSteps() {
        return blueprint.steps().stream().filter(Roles::decides).toList();
    }

    private Map<String, ServiceStatus> statuses() {
        Map<String, ServiceStatus> statuses = new LinkedHashMap<>();
        String previous = "";
        for (Phase phase : blueprint.phases()) {
            statuses.put(phase.key(), new ServiceStatus(phase.name(), previous, "fase '" + phase.name() + "'"));
            previous = phase.key();
        }
        return statuses;
    }

    private Map<String, ServiceDecision> decisions() {
        Map<String, ServiceDecision> decisions = new LinkedHashMap<>();
        for (Step step : decidingSteps()) {
            List<SourceElement> sources = new ArrayList<>(List.of(elements.of(step)));
            step.functions().stream()
                    .filter(f -> f.kind() == FunctionKind.DECISION_MAKING)
                    .forEach(f -> sources.add(elements.of(step, f)));
            decisions.put(
                    keys.of(step),
                    new ServiceDecision(step.name(), information.decisionDocuments(), Elements.place(step), sources));
        }
        return decisions;
    }

    /** Granted or withdrawn; refused only where something is decided. */
    private Map<String, ServiceResult> results() {
        List<Step> deciding = decidingSteps();
        String place = deciding.isEmpty() ? "de hele blauwdruk" : Elements.place(deciding.get(0));
        List<SourceElement> sources = deciding.stream().map(elements::of).collect(Collectors.toList());
        Map<String, ServiceResult> results = new LinkedHashMap<>();
        results.put("toegekend", new ServiceResult("Toegekend", place, sources));
        if (!deciding.isEmpty()) {
            results.put("afgewezen", new ServiceResult("Afgewezen", place, sources));
        }
        results.put("ingetrokken", new ServiceResult("Ingetrokken", "de hele blauwdruk", List.of()));
        return results;
    }

    private Map<String, ServiceFunction> functions() {
        Map<String, ServiceFunction> all = new LinkedHashMap<>();
        functions.all().forEach((key, part) -> {
            boolean isEssential = part.details().stream().anyMatch(SystemFunction::isEssential);
            all.put(
                    key,
                    new ServiceFunction(
                            part.name(), part.details().get(0).kind(), isEssential, part.place(), part.sources()));
        });
        return all;
    }

    private Map<String, ServiceStep> steps() {
        Map<String, ServiceStep> steps = new LinkedHashMap<>();
        String previous = "";
        for (Step step : blueprint.steps()) {
            steps.put(keys.of(step), step(step, previous));
            previous = keys.of(step);
        }
        return steps;
    }

    private ServiceStep step(Step step, String previous) {
        return new ServiceStep(
                step.name(),
                previous,
                step.phase(),
                step.condition().orElse(""),
                step.timeLimit().map(limit -> limit.duration()).orElse(""),
                new TreeSet<>(step.channels()),
                rolesIn(step),
                keysOf(step.information().stream().map(InformationItem::name).map(information::key)),
                keysOf(step.functions().stream().map(SystemFunction::name).map(functions::key)),
                elements.of(step));
    }

    private SortedMap<String, SortedSet<Raci>> rolesIn(Step step) {
        SortedMap<String, SortedSet<Raci>> parts = new TreeMap<>();
        for (Stakeholder stakeholder : step.stakeholders()) {
            parts.computeIfAbsent(roles.key(stakeholder.role()), key -> new TreeSet<>())
                    .add(stakeholder.raci());
        }
        return parts;
    }

    private static SortedSet<String> keysOf(Stream<String> all) {
        return all.collect(Collectors.toCollection(TreeSet::new));
    }
}
