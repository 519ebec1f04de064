package nl.blauwdruk.model.joining;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.Counterpart;
import nl.blauwdruk.model.blueprint.ElementId;
import nl.blauwdruk.model.blueprint.Lane;
import nl.blauwdruk.model.blueprint.Phase;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.comparison.Difference;
import nl.blauwdruk.model.joining.UnclearAnswer.Lack;
import nl.blauwdruk.model.municipality.MunicipalityCode;
import nl.blauwdruk.model.terminology.Wording;

/** Draws the variant that follows from a walk: steps of the base where they are the same, and every step saying what it is in the base. */
public final class Drawing {

    private final Walk walk;
    private final Function<ElementId, Optional<Step>> others;
    private final Set<String> marks = new HashSet<>();

    /** One base step of the walk, or several as one, with the steps it becomes. */
    private static final class Slot {
        private final String phase;
        private final List<Step> steps;

        private Slot(String phase, List<Step> steps) {
            this.phase = phase;
            this.steps = steps;
        }

        String phase() {
            return phase;
        }

        List<Step> steps() {
            return steps;
        }
    }

    /** @param others steps of other variants, to take additions over from */
    public Drawing(Walk walk, Function<ElementId, Optional<Step>> others) {
        this.walk = walk;
        this.others = others;
        walk.base().steps().forEach(step -> marks.add(step.mark()));
    }

    /**
     * The variant of a municipality; a step without an answer is left out.
     *
     * @throws UnclearAnswer when not a single step is left
     */
    public Blueprint variant(String key, MunicipalityCode owner, String ownerName) {
        Blueprint base = walk.base();
        Blueprint variant = Blueprint.variant(key, base.theme(), title(base.title(), ownerName), owner, ownerName);
        variant.serves(base.audience(), base.occasion(), base.outcome());
        variant.publishedAs("0.1", null, variant.status());
        List<Slot> slots = inOrder();
        Set<String> phases = slots.stream()
                .filter(slot -> !slot.steps().isEmpty())
                .map(Slot::phase)
                .collect(Collectors.toSet());
        base.phases().stream()
                .filter(phase -> phases.contains(phase.key()))
                .forEach(phase -> variant.add(new Phase(phase.key(), phase.name())));
        int number = 0;
        for (Slot slot : slots) {
            for (Step step : slot.steps()) {
                number++;
                variant.add(StepCopy.of(step)
                        .as(String.valueOf(number), step.name(), slot.phase())
                        .done());
            }
        }
        if (number == 0) {
            throw new UnclearAnswer(Lack.ANYTHING);
        }
        return variant;
    }

    private static String title(String base, String ownerName) {
        String title = base + " – " + ownerName;
        return title.length() > Step.MAX_NAME ? title.substring(0, Step.MAX_NAME) : title;
    }

    /** Steps that happen at another moment go there with what comes after them, one by one in the order of the base. */
    private List<Slot> inOrder() {
        Map<String, Slot> slotOf = new HashMap<>();
        List<Slot> slots = new ArrayList<>();
        for (Stop stop : walk.stops()) {
            String merging = stop.mergedInto().map(Step::mark).orElse("");
            Slot slot = slotOf.get(merging);
            if (slot == null) {
                slot = new Slot(stop.step().phase(), new ArrayList<>(stepsOf(stop)));
                slots.add(slot);
            }
            slotOf.put(stop.step().mark(), slot);
            for (Extra extra : stop.extras()) {
                slot.steps().add(step(extra, stop.step()));
            }
        }
        for (Stop stop : walk.stops()) {
            stop.answer().filter(said -> said.is(Setup.MOVED)).ifPresent(said -> move(said, slots, slotOf));
        }
        return slots;
    }

    private static void move(Answer said, List<Slot> slots, Map<String, Slot> slotOf) {
        Slot moving = slotOf.get(said.step());
        Slot target = said.target().map(slotOf::get).orElse(moving);
        if (target == moving) {
            return;
        }
        slots.remove(moving);
        Slot there = new Slot(target.phase(), moving.steps());
        slots.add(slots.indexOf(target) + (said.isBefore() ? 0 : 1), there);
        slotOf.replaceAll((mark, slot) -> slot == moving ? there : slot);
    }

    private List<Step> stepsOf(Stop stop) {
        return stop.answer().map(said -> steps(said, stop)).orElse(List.of());
    }

    private List<Step> steps(Answer said, Stop stop) {
        Step base = stop.step();
        return switch (said.choice()) {
            case NOT_DONE -> List.of();
            case SAME, OTHER_WORDS -> List.of(whole(said, base, Counterpart.of(List.of(base.mark()))));
            case OTHER_SETUP ->
                switch (said.setup().orElseThrow()) {
                    case INSIDE -> List.of(whole(said, base, counterpart(said, base)));
                    case MOVED ->
                        List.of(whole(said, base, counterpart(said, base).moved()));
                    case SPLIT -> parts(said, base);
                    case MERGED -> List.of(merged(said, stop));
                };
        };
    }

    private static Counterpart counterpart(Answer said, Step base) {
        Set<Difference> differences = said.differences(base);
        Set<Lane> otherwise = EnumSet.noneOf(Lane.class);
        if (differences.contains(Difference.STAKEHOLDER)) {
            otherwise.add(Lane.STAKEHOLDER);
        }
        if (differences.contains(Difference.INFORMATION)) {
            otherwise.add(Lane.INFORMATION);
        }
        return Counterpart.of(List.of(base.mark())).otherwise(otherwise);
    }

    private static Step whole(Answer said, Step base, Counterpart counterpart) {
        return StepCopy.of(base)
                .named(said.name().orElse(base.name()))
                .marked(base.mark())
                .with(said.lanes())
                .standingFor(counterpart)
                .done();
    }

    /** Information and functions stand in the first part and the term in the last, so that nothing is asked or built twice. */
    private List<Step> parts(Answer said, Step base) {
        List<String> names = said.parts();
        List<Step> parts = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            StepCopy part = StepCopy.of(base)
                    .named(names.get(i))
                    .marked(i == 0 ? base.mark() : free(base.mark()))
                    .standingFor(Counterpart.of(List.of(base.mark())));
            if (i > 0) {
                part.withoutSystems();
            }
            if (i < names.size() - 1) {
                part.withoutTimeLimit();
            }
            parts.add(part.done());
        }
        return parts;
    }

    private Step merged(Answer said, Stop stop) {
        List<Step> all = walk.stops().stream()
                .filter(other -> other.number() == stop.number()
                        || other.mergedInto()
                                .filter(into -> into == stop.step())
                                .isPresent())
                .map(Stop::step)
                .toList();
        return StepCopy.together(all)
                .named(said.name().orElse(stop.step().name()))
                .marked(stop.step().mark())
                .standingFor(Counterpart.of(all.stream().map(Step::mark).toList()))
                .done();
    }

    /** An addition of another begins as it is there; one of its own with the people and channels of the step before. */
    private Step step(Extra extra, Step before) {
        Optional<Step> taken = extra.twin().flatMap(others);
        StepCopy copy = taken.map(StepCopy::of)
                .orElseGet(() -> StepCopy.of(before).onlyWhoAndHow())
                .named(extra.name())
                .marked(free(Wording.slug(extra.name())))
                .telling(extra.resident(), extra.frontstage(), extra.backstage());
        Counterpart counterpart =
                taken.isPresent() ? Counterpart.like(extra.twin().orElseThrow()) : Counterpart.none();
        return copy.standingFor(counterpart).done();
    }

    private String free(String wanted) {
        String mark = wanted;
        for (int ordinal = 2; !marks.add(mark); ordinal++) {
            mark = wanted + "-" + ordinal;
        }
        return mark;
    }
}
