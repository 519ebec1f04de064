package nl.blauwdruk.model.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.Counterpart;
import nl.blauwdruk.model.blueprint.ElementId;
import nl.blauwdruk.model.comparison.matching.Corpus;
import nl.blauwdruk.model.comparison.matching.Matches;
import nl.blauwdruk.model.comparison.matching.Matches.Member;
import nl.blauwdruk.model.comparison.matching.Matches.Row;
import nl.blauwdruk.model.comparison.matching.StepTraits;

/** Puts every step whose municipality itself said what it is where it said so, whatever was found. */
final class Heeding {

    private static final Comparator<Member> BY_MODEL = Comparator.comparingInt(Member::model)
            .thenComparing(member -> member.step().index());

    private final List<Blueprint> models;
    private final Corpus corpus;
    private final List<Place> places = new ArrayList<>();

    /** A row that can still change. */
    private record Place(StepTraits base, List<Member> members) {

        boolean holds(StepTraits step) {
            return members.stream().anyMatch(member -> member.step() == step);
        }

        void leave(StepTraits step) {
            members.removeIf(member -> member.step() == step);
        }

        boolean isAddition() {
            return base == null;
        }
    }

    Heeding(List<Blueprint> models, Corpus corpus) {
        this.models = models;
        this.corpus = corpus;
    }

    /** The same matches, but for the steps that speak for themselves; the first model is the base. */
    Matches heed(Matches found) {
        List<StepTraits> speaking = speaking();
        if (speaking.isEmpty()) {
            return found;
        }
        found.rows().forEach(row -> places.add(new Place(row.base(), new ArrayList<>(row.members()))));
        speaking.stream().filter(step -> !said(step).isAddition()).forEach(this::placeInBase);
        speaking.stream().filter(step -> said(step).isAddition()).forEach(this::placeOutsideBase);
        speaking.stream().filter(step -> said(step).twin().isPresent()).forEach(this::placeWithTwin);
        return new Matches(places.stream()
                .filter(place -> !place.isAddition() || !place.members().isEmpty())
                .map(place -> new Row(
                        place.base(), place.members().stream().sorted(BY_MODEL).toList()))
                .toList());
    }

    private List<StepTraits> speaking() {
        List<StepTraits> speaking = new ArrayList<>();
        for (int model = 1; model < corpus.models(); model++) {
            corpus.steps(model).stream()
                    .filter(step -> step.step().counterpart().isPresent())
                    .forEach(speaking::add);
        }
        return speaking;
    }

    private static Counterpart said(StepTraits step) {
        return step.step().counterpart().orElseThrow();
    }

    /** A base that no longer has such a step leaves what was found. */
    private void placeInBase(StepTraits step) {
        List<String> marks = said(step).steps();
        List<Place> its = places.stream()
                .filter(place -> !place.isAddition())
                .filter(place -> marks.contains(place.base().step().mark()))
                .toList();
        if (!its.isEmpty()) {
            places.forEach(place -> place.leave(step));
            its.forEach(place -> place.members().add(new Member(step, 1)));
        }
    }

    private void placeOutsideBase(StepTraits step) {
        boolean isOutside = places.stream().anyMatch(place -> place.isAddition() && place.holds(step));
        if (!isOutside) {
            places.forEach(place -> place.leave(step));
            places.add(new Place(null, new ArrayList<>(List.of(new Member(step, 0)))));
        }
    }

    private void placeWithTwin(StepTraits step) {
        ElementId twin = said(step).twin().orElseThrow();
        Optional<Place> with = places.stream()
                .filter(Place::isAddition)
                .filter(place -> place.members().stream()
                        .anyMatch(member -> idOf(member.step()).equals(twin)))
                .findFirst();
        with.filter(place -> !place.holds(step)).ifPresent(place -> {
            places.forEach(other -> other.leave(step));
            place.members().add(new Member(step, 1));
        });
    }

    private ElementId idOf(StepTraits step) {
        return ElementId.ofStep(models.get(step.model()).key(), step.step().mark());
    }
}
