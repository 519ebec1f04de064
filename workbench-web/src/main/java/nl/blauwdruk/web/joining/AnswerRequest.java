package nl.blauwdruk.web.joining;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.joining.Answer;
import nl.blauwdruk.model.joining.LaneTexts;
import nl.blauwdruk.model.joining.UnclearAnswer;
import nl.blauwdruk.model.joining.UnclearAnswer.Lack;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a municipality says of a step, by API.
 *
 * @param choice one of the words of its schema: as in the base, in other words, four ways of another set-up, or not at all
 * @param name its own name; needed for other words and for a merged step
 * @param parts names of the parts of a split step
 * @param following how many of the next steps a merged step takes in
 * @param before mark of the step it happens before
 * @param after mark of the step it happens after
 * @param people such as {@code klantmanager (A)}; null when as in the base
 * @param channels null when as in the base
 * @param duration null when as in the base, empty for none
 * @param basis of the duration
 * @param information names; null when as in the base
 * @param reason why it is not done
 */
public record AnswerRequest(
        @Schema(
                required = true,
                enumeration = {"same", "other-words", "inside", "split", "merged", "moved", "not-done"},
                example = "merged")
        String choice,

        @Schema(example = "Alles in één keer") String name,
        List<String> parts,
        @Schema(example = "19") int following,
        String before,
        String after,
        List<String> people,
        List<String> channels,
        String duration,
        String basis,
        List<String> information,
        String reason) {

    /** @throws UnclearAnswer for a choice that is not on the list */
    Answer answer(Step step) {
        String mark = step.mark();
        return switch (String.valueOf(choice).toLowerCase(Locale.ROOT)) {
            case "same" -> Answer.same(mark);
            case "other-words" -> Answer.inOtherWords(mark, name);
            case "not-done" -> Answer.notDone(mark, reason);
            case "inside" -> Answer.inside(mark, lanes(step)).called(name);
            case "split" -> Answer.split(mark, Objects.requireNonNullElse(parts, List.of()));
            case "merged" -> Answer.merged(mark, following, name);
            case "moved" ->
                Answer.moved(mark, before != null, before == null ? after : before, lanes(step))
                        .called(name);
            default -> throw new UnclearAnswer(Lack.CHOICE);
        };
    }

    private LaneTexts lanes(Step step) {
        return new LaneTexts(lines(people), lines(channels), duration, basis, lines(information)).unlike(step);
    }

    private static String lines(List<String> texts) {
        return texts == null ? null : String.join("\n", texts);
    }
}
