package nl.blauwdruk.model.joining;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.comparison.Difference;
import nl.blauwdruk.model.joining.UnclearAnswer.Lack;
import nl.blauwdruk.model.terminology.Wording;

/** Refuses what no step can be made of. */
final class AnswerCheck {

    private static final int MOST_PARTS = 10;

    private final Walk walk;

    AnswerCheck(Walk walk) {
        this.walk = walk;
    }

    void check(Answer answer) {
        Stop stop = walk.stop(answer.step()).orElseThrow(() -> new UnclearAnswer(Lack.STEP));
        require(stop.mergedInto().isEmpty(), Lack.COVERED);
        requireShort(Stream.concat(answer.name().stream(), answer.parts().stream()));
        require(!answer.lanes().isTooLong(), Lack.SHORTER);
        require(answer.reason().filter(text -> text.length() > Step.MAX_TEXT).isEmpty(), Lack.SHORTER);
        if (answer.choice() == Choice.OTHER_WORDS) {
            checkName(answer, stop.step());
        }
        answer.setup().ifPresent(setup -> checkSetup(answer, setup, stop));
    }

    private static void checkName(Answer answer, Step step) {
        String name = answer.name().orElseThrow(() -> new UnclearAnswer(Lack.NAME));
        require(!Wording.normalise(name).isEmpty(), Lack.NAME);
        require(!Wording.same(name, step.name()), Lack.OTHER_NAME);
    }

    private void checkSetup(Answer answer, Setup setup, Stop stop) {
        switch (setup) {
            case INSIDE ->
                require(answer.differences(stop.step()).stream().anyMatch(Difference::isSetup), Lack.DIFFERENCE);
            case SPLIT -> require(answer.parts().size() > 1 && answer.parts().size() <= MOST_PARTS, Lack.PARTS);
            case MERGED -> checkMerge(answer, stop);
            case MOVED -> checkPlace(answer, stop);
        }
    }

    private void checkMerge(Answer answer, Stop stop) {
        require(answer.name().isPresent(), Lack.NAME);
        int after = walk.stops().size() - stop.number();
        require(answer.merges() > 0 && answer.merges() <= after, Lack.FOLLOWING);
    }

    private void checkPlace(Answer answer, Stop stop) {
        Optional<Stop> target = answer.target().flatMap(walk::stop);
        require(target.isPresent(), Lack.PLACE);
        int there = target.orElseThrow().number() + (answer.isBefore() ? -1 : 0);
        boolean isThereAlready = there == stop.number() - 1 && !isMoved(target.orElseThrow());
        require(
                target.orElseThrow().number() != stop.number() && there != stop.number() && !isThereAlready,
                Lack.PLACE);
    }

    private static boolean isMoved(Stop stop) {
        return stop.answer().filter(said -> said.is(Setup.MOVED)).isPresent();
    }

    void check(Extra extra) {
        require(walk.stop(extra.after()).isPresent(), Lack.STEP);
        require(!Wording.normalise(extra.name()).isEmpty(), Lack.NAME);
        requireShort(Stream.of(extra.name()));
        boolean isShort = Stream.of(extra.resident(), extra.frontstage(), extra.backstage())
                .allMatch(text -> text.length() <= Step.MAX_TEXT);
        require(isShort, Lack.SHORTER);
    }

    private static void requireShort(Stream<String> names) {
        List<String> all = names.toList();
        require(all.stream().allMatch(name -> name.length() <= Step.MAX_NAME), Lack.SHORTER);
    }

    private static void require(boolean holds, Lack lack) {
        if (!holds) {
            throw new UnclearAnswer(lack);
        }
    }
}
