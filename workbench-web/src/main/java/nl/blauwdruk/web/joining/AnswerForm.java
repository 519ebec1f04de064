package nl.blauwdruk.web.joining;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.joining.Answer;
import nl.blauwdruk.model.joining.Choice;
import nl.blauwdruk.model.joining.LaneTexts;
import nl.blauwdruk.model.joining.Setup;
import nl.blauwdruk.model.joining.Stop;
import nl.blauwdruk.model.joining.UnclearAnswer;
import nl.blauwdruk.model.joining.UnclearAnswer.Lack;

/**
 * The fields of the page in which a step is answered, as texts.
 *
 * @param choice name of the choice; empty while nothing was chosen
 * @param own its name where also the set-up is another
 * @param together the name of the step that takes in others
 * @param parts names of the parts, one a line
 * @param following how many of the next steps are taken in
 * @param side {@code voor} or {@code na} the step with mark {@code target}
 */
public record AnswerForm(
        String choice,
        String setup,
        String name,
        String own,
        String together,
        String parts,
        String following,
        String side,
        String target,
        LaneTexts lanes,
        String reason) {

    private static final String BEFORE = "voor";

    /** The answer there is, or an empty form with what the base has to begin from. */
    static AnswerForm of(Stop stop) {
        Optional<Answer> said = stop.answer();
        return new AnswerForm(
                said.map(one -> one.choice().name()).orElse(""),
                said.flatMap(Answer::setup).orElse(Setup.INSIDE).name(),
                said.filter(one -> one.choice() == Choice.OTHER_WORDS)
                        .flatMap(Answer::name)
                        .orElse(""),
                said.filter(one -> one.choice() == Choice.OTHER_SETUP && one.merges() == 0)
                        .flatMap(Answer::name)
                        .orElse(""),
                said.filter(one -> one.merges() > 0).flatMap(Answer::name).orElse(""),
                said.map(one -> String.join("\n", one.parts())).orElse(""),
                said.map(one -> String.valueOf(Math.max(1, one.merges()))).orElse("1"),
                said.filter(Answer::isBefore).isPresent() ? BEFORE : "na",
                said.flatMap(Answer::target).orElse(""),
                said.map(Answer::lanes).orElse(LaneTexts.UNCHANGED).over(stop.step()),
                said.flatMap(Answer::reason).orElse(""));
    }

    /** What was sent. */
    static AnswerForm of(HttpServletRequest request) {
        return new AnswerForm(
                text(request, "keuze"),
                text(request, "opzet"),
                text(request, "naam"),
                text(request, "eigen"),
                text(request, "samen"),
                text(request, "delen"),
                text(request, "volgende"),
                text(request, "moment"),
                text(request, "doel"),
                new LaneTexts(
                        text(request, "mensen"),
                        text(request, "kanaal"),
                        text(request, "duur"),
                        text(request, "grondslag"),
                        text(request, "informatie")),
                text(request, "reden"));
    }

    private static String text(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    /**
     * The answer that was filled in.
     *
     * @throws UnclearAnswer when nothing was chosen
     */
    Answer answer(Step step) {
        String mark = step.mark();
        return switch (value(Choice.values(), choice)) {
            case SAME -> Answer.same(mark);
            case OTHER_WORDS -> Answer.inOtherWords(mark, name);
            case NOT_DONE -> Answer.notDone(mark, reason);
            case OTHER_SETUP ->
                switch (value(Setup.values(), setup)) {
                    case INSIDE -> Answer.inside(mark, lanes.unlike(step)).called(own);
                    case SPLIT ->
                        Answer.split(
                                mark,
                                parts.lines()
                                        .map(String::strip)
                                        .filter(line -> !line.isEmpty())
                                        .toList());
                    case MERGED -> Answer.merged(mark, number(following), together);
                    case MOVED ->
                        Answer.moved(mark, BEFORE.equals(side), target, lanes.unlike(step))
                                .called(own);
                };
        };
    }

    private static <E extends Enum<E>> E value(E[] all, String name) {
        return Arrays.stream(all)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new UnclearAnswer(Lack.CHOICE));
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 0;
    }
}
