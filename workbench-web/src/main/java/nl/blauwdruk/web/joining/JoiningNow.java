package nl.blauwdruk.web.joining;

import java.util.Optional;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.joining.Answer;
import nl.blauwdruk.model.joining.Drawing;
import nl.blauwdruk.model.joining.Joining;
import nl.blauwdruk.model.joining.Others;
import nl.blauwdruk.model.joining.Stop;
import nl.blauwdruk.model.joining.Walk;

/**
 * A joining beside the base of this moment, with what others do there.
 *
 * @param joining what was answered
 * @param walk the base with those answers
 * @param others the municipalities that joined before
 */
public record JoiningNow(Joining joining, Walk walk, Others others) {

    /** What an answer is called that was not given yet. */
    public static final String UNANSWERED = "-";

    /** Tells what was said of a step from anything else that could be said of it. */
    public String seen(Stop stop) {
        return joining.answerTo(stop.step()).map(Answer::stamp).orElse(UNANSWERED);
    }

    /** The variant as it would be now. */
    public Blueprint variant(String key) {
        return new Drawing(walk, others::step).variant(key, joining.municipality(), joining.municipalityName());
    }

    /** Where to go on: the first step without an answer, else none. */
    public Optional<Stop> next() {
        return walk.next();
    }
}
