package nl.blauwdruk.web.joining;

import java.util.List;
import java.util.Locale;
import nl.blauwdruk.model.comparison.Difference;
import nl.blauwdruk.model.joining.Answer;
import nl.blauwdruk.model.joining.Extra;
import nl.blauwdruk.model.joining.Stop;

/**
 * A joining by API.
 *
 * @param municipality CBS code
 * @param variant key of the variant that came of it; null while under way
 * @param alike part of what was answered that is as in the base, from 0 to 1
 * @param steps the base, with what was said of each step
 */
public record JoiningResponse(
        String theme,
        String municipality,
        String municipalityName,
        String variant,
        int answered,
        double alike,
        long seconds,
        List<AnsweredStep> steps) {

    /**
     * A step of the base with what was said of it.
     *
     * @param step its mark
     * @param kind of difference with the base; null while nothing was said
     * @param name its own name; null when it has none
     * @param mergedInto mark of the step that takes it in; null for none
     */
    public record AnsweredStep(
            String step,
            String baseName,
            String kind,
            String name,
            List<String> parts,
            List<String> differs,
            String mergedInto,
            String reason,
            List<OwnAddition> additions) {}

    /**
     * An extra step.
     *
     * @param like the addition of another municipality it is as well; null for one of its own
     */
    public record OwnAddition(int number, String name, String like) {}

    static JoiningResponse from(JoiningNow now) {
        return new JoiningResponse(
                now.joining().theme(),
                now.joining().municipality().code(),
                now.joining().municipalityName(),
                now.joining().variant().orElse(null),
                now.walk().answered(),
                now.walk().share(),
                now.joining().spent().toSeconds(),
                now.walk().stops().stream().map(JoiningResponse::step).toList());
    }

    private static AnsweredStep step(Stop stop) {
        return new AnsweredStep(
                stop.step().mark(),
                stop.step().name(),
                stop.kind().map(kind -> kind.name().toLowerCase(Locale.ROOT)).orElse(null),
                stop.answer().flatMap(Answer::name).orElse(null),
                stop.answer().map(Answer::parts).orElse(List.of()),
                stop.differs().stream().map(Difference::word).toList(),
                stop.mergedInto().map(step -> step.mark()).orElse(null),
                stop.answer().flatMap(Answer::reason).orElse(null),
                stop.extras().stream().map(JoiningResponse::addition).toList());
    }

    private static OwnAddition addition(Extra extra) {
        return new OwnAddition(
                extra.number(),
                extra.name(),
                extra.twin().map(twin -> twin.value()).orElse(null));
    }
}
