package nl.blauwdruk.web.comparison.session;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.blauwdruk.model.blueprint.ElementId;
import nl.blauwdruk.model.blueprint.InformationItem;
import nl.blauwdruk.model.blueprint.Stakeholder;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.blueprint.SystemFunction;
import nl.blauwdruk.model.blueprint.TimeLimit;
import nl.blauwdruk.model.comparison.setup.SetupDifference;
import nl.blauwdruk.web.comparison.Piece;
import nl.blauwdruk.web.comparison.ThemeComparison;
import nl.blauwdruk.web.comparison.WordsBeside;

/**
 * The steps of a difference beside each other.
 *
 * @param base those of the base; empty for an addition
 * @param own those of the municipality; empty where it has none
 */
public record Cards(List<Card> base, List<Card> own) {

    static Cards of(ThemeComparison compared, SetupDifference difference) {
        List<Step> theirs = steps(compared, difference.base());
        List<Step> own = steps(compared, difference.own());
        Function<Step, String> text = textOf(difference.sort());
        return new Cards(cards(theirs, own, text), cards(own, theirs, text));
    }

    private static List<Step> steps(ThemeComparison compared, List<ElementId> ids) {
        return ids.stream()
                .flatMap(id -> compared.blueprint(id.blueprintKey()).steps().stream()
                        .filter(step -> ElementId.ofStep(step.blueprintKey(), step.mark())
                                .equals(id)))
                .toList();
    }

    /** Marks in each step what none of the steps beside it says. */
    private static List<Card> cards(List<Step> steps, List<Step> beside, Function<Step, String> text) {
        List<Card> cards = new ArrayList<>();
        for (Step step : steps) {
            cards.add(new Card(
                    marked(step.name(), joined(beside, Step::name)), marked(text.apply(step), joined(beside, text))));
        }
        return cards;
    }

    private static String joined(List<Step> steps, Function<Step, String> text) {
        return steps.stream().map(text).collect(Collectors.joining(" "));
    }

    private static List<Piece> marked(String text, String beside) {
        return beside.isEmpty() ? List.of(new Piece(text, false)) : new WordsBeside(beside, text).right();
    }

    /** What happens in a step; for a difference inside it, that of which it is a difference. */
    private static Function<Step, String> textOf(String sort) {
        return switch (sort) {
            case "stakeholder" -> step -> listed(step.stakeholders(), Stakeholder::role);
            case "channel" -> step -> String.join(", ", step.channels());
            case "term" -> step -> step.timeLimit().map(TimeLimit::duration).orElse("–");
            case "information" -> step -> listed(step.information(), InformationItem::name);
            case "system" -> step -> listed(step.functions(), SystemFunction::name);
            case "condition" -> step -> step.condition().orElse("–");
            default -> step -> step.resident().isBlank() ? step.frontstage() : step.resident();
        };
    }

    private static <T> String listed(List<T> things, Function<T, String> name) {
        return things.stream().map(name).sorted().collect(Collectors.joining(", "));
    }
}
