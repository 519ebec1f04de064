package nl.blauwdruk.model.joining;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.blauwdruk.model.blueprint.Counterpart;
import nl.blauwdruk.model.blueprint.InformationItem;
import nl.blauwdruk.model.blueprint.Stakeholder;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.blueprint.SystemFunction;
import nl.blauwdruk.model.blueprint.TimeLimit;
import nl.blauwdruk.model.terminology.Wording;

/** A step to be, taken from one or more others. */
final class StepCopy {

    private final Step from;
    private String key;
    private String phase;
    private String name;
    private String mark;
    private String condition;
    private String resident;
    private String frontstage;
    private String backstage;
    private String evidence;
    private String painPoint;
    private Integer experience;
    private TimeLimit timeLimit;
    private List<String> channels;
    private List<Stakeholder> people;
    private List<InformationItem> information;
    private List<SystemFunction> functions;
    private Counterpart counterpart;

    private StepCopy(Step from) {
        this.from = from;
        key = from.key();
        phase = from.phase();
        name = from.name();
        mark = from.mark();
        condition = from.condition().orElse(null);
        resident = from.resident();
        frontstage = from.frontstage();
        backstage = from.backstage();
        evidence = from.evidence().orElse(null);
        painPoint = from.painPoint().orElse(null);
        experience = from.experience().orElse(null);
        timeLimit = from.timeLimit().orElse(null);
        channels = from.channels();
        people = from.stakeholders();
        information = from.information();
        functions = from.functions();
        counterpart = from.counterpart().orElse(null);
    }

    static StepCopy of(Step from) {
        return new StepCopy(from);
    }

    /** One step with all that is in these, each thing once. */
    static StepCopy together(List<Step> all) {
        StepCopy copy = new StepCopy(all.get(0));
        copy.condition = null;
        copy.resident = texts(all, Step::resident);
        copy.frontstage = texts(all, Step::frontstage);
        copy.backstage = texts(all, Step::backstage);
        copy.evidence = all.stream()
                .flatMap(step -> step.evidence().stream())
                .findFirst()
                .orElse(null);
        copy.painPoint = all.stream()
                .flatMap(step -> step.painPoint().stream())
                .findFirst()
                .orElse(null);
        copy.timeLimit = all.stream()
                .flatMap(step -> step.timeLimit().stream())
                .reduce((first, last) -> last)
                .orElse(null);
        copy.channels = once(all, Step::channels, Wording::normalise);
        copy.people = once(all, Step::stakeholders, one -> Wording.normalise(one.role()));
        copy.information = once(all, Step::information, item -> Wording.normalise(item.name()));
        copy.functions = once(all, Step::functions, function -> Wording.normalise(function.name()));
        return copy;
    }

    private static String texts(List<Step> all, Function<Step, String> text) {
        String together =
                all.stream().map(text).filter(one -> !one.isBlank()).distinct().collect(Collectors.joining(" "));
        return together.length() > Step.MAX_TEXT ? together.substring(0, Step.MAX_TEXT) : together;
    }

    private static <T> List<T> once(List<Step> all, Function<Step, List<T>> values, Function<T, String> meaning) {
        Set<String> seen = new LinkedHashSet<>();
        List<T> once = new ArrayList<>();
        for (Step step : all) {
            values.apply(step).stream()
                    .filter(value -> seen.add(meaning.apply(value)))
                    .forEach(once::add);
        }
        return once;
    }

    StepCopy named(String newName) {
        name = newName;
        return this;
    }

    StepCopy as(String newKey, String newName, String newPhase) {
        key = newKey;
        name = newName;
        phase = newPhase;
        return this;
    }

    StepCopy marked(String newMark) {
        mark = newMark;
        return this;
    }

    StepCopy telling(String newResident, String newFrontstage, String newBackstage) {
        resident = newResident;
        frontstage = newFrontstage;
        backstage = newBackstage;
        return this;
    }

    StepCopy standingFor(Counterpart newCounterpart) {
        counterpart = newCounterpart;
        return this;
    }

    /** The lanes somebody wrote, the others as they are. */
    StepCopy with(LaneTexts lanes) {
        people = lanes.people(from);
        channels = lanes.channels(from);
        timeLimit = lanes.timeLimit(from).orElse(null);
        information = lanes.information(from);
        return this;
    }

    StepCopy withoutSystems() {
        information = List.of();
        functions = List.of();
        return this;
    }

    StepCopy withoutTimeLimit() {
        timeLimit = null;
        return this;
    }

    /** Leaves what is the step's own: only its people and channels stay. */
    StepCopy onlyWhoAndHow() {
        condition = null;
        evidence = null;
        painPoint = null;
        experience = null;
        return withoutSystems().withoutTimeLimit();
    }

    Step done() {
        Step step = Step.named(key, name, phase)
                .marked(mark)
                .standsFor(counterpart)
                .when(condition)
                .tells(resident, frontstage, backstage)
                .shows(evidence)
                .hurts(painPoint)
                .feels(experience)
                .within(timeLimit)
                .through(channels);
        people.forEach(one -> step.with(new Stakeholder(one.mark(), one.role(), one.raci())));
        information.forEach(item -> step.uses(new InformationItem(
                item.mark(),
                item.name(),
                item.source(),
                item.category(),
                item.legalBasis().orElse(null),
                item.origin().orElse(null))));
        functions.forEach(one -> step.needs(new SystemFunction(one.mark(), one.name(), one.kind(), one.isEssential())));
        return step;
    }
}
