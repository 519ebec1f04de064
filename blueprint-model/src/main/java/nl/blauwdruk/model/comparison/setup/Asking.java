package nl.blauwdruk.model.comparison.setup;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.blauwdruk.model.blueprint.InformationItem;
import nl.blauwdruk.model.blueprint.Stakeholder;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.blueprint.SystemFunction;
import nl.blauwdruk.model.blueprint.TimeLimit;

/** Puts a set-up difference into one question and one sentence for partners (Dutch). */
final class Asking {

    private final String municipality;
    private final List<Step> base;
    private final List<Step> own;

    Asking(String municipality, List<Step> base, List<Step> own) {
        this.municipality = municipality;
        this.base = base;
        this.own = own;
    }

    String title(String sort) {
        return switch (sort) {
            case "split" -> quoted(base) + " in " + number(own.size()) + " stappen?";
            case "merged" -> quoted(base) + " in één stap?";
            case "moved" -> quoted(own) + " op een ander moment?";
            case "added" -> quoted(own) + " als extra stap?";
            case "dropped" -> "Zonder de stap " + quoted(base) + "?";
            case "stakeholder" -> "Andere betrokkenen bij " + quoted(own) + "?";
            case "channel" -> "Een ander kanaal bij " + quoted(own) + "?";
            case "term" -> "Een andere termijn bij " + quoted(own) + "?";
            case "information" -> "Andere gegevens bij " + quoted(own) + "?";
            case "system" -> "Andere systeemfuncties bij " + quoted(own) + "?";
            default -> "Een andere voorwaarde bij " + quoted(own) + "?";
        };
    }

    String why(String sort) {
        return municipality + " "
                + switch (sort) {
                    case "split" -> "splitst één basisstap in " + number(own.size()) + ": " + listed(own) + ".";
                    case "merged" -> "doet " + number(base.size()) + " basisstappen in één keer: " + quoted(own) + ".";
                    case "moved" -> "doet deze stap op een andere plaats in de reis dan de basis.";
                    case "added" -> "heeft een stap die niet in de basis staat.";
                    case "dropped" -> "heeft deze stap van de basis niet.";
                    case "stakeholder" -> beside(Asking::roles);
                    case "channel" -> beside(step -> String.join(", ", step.channels()));
                    case "term" -> beside(Asking::limit);
                    case "information" -> beside(Asking::items);
                    case "system" -> beside(Asking::functions);
                    default -> beside(step -> step.condition().orElse(""));
                };
    }

    private String beside(Function<Step, String> text) {
        return "heeft " + said(own, text) + "; de basis heeft " + said(base, text) + ".";
    }

    private static String said(List<Step> steps, Function<Step, String> text) {
        String all = steps.stream()
                .map(text)
                .filter(one -> !one.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? "niets" : "‘" + all + "’";
    }

    private static String roles(Step step) {
        return step.stakeholders().stream()
                .map((Stakeholder s) -> s.role() + " (" + s.raci().word() + ")")
                .collect(Collectors.joining(", "));
    }

    private static String limit(Step step) {
        return step.timeLimit().map(TimeLimit::duration).orElse("");
    }

    private static String items(Step step) {
        return step.information().stream().map(InformationItem::name).collect(Collectors.joining(", "));
    }

    private static String functions(Step step) {
        return step.functions().stream().map(SystemFunction::name).collect(Collectors.joining(", "));
    }

    private static String quoted(List<Step> steps) {
        return steps.stream().map(step -> "‘" + step.name() + "’").collect(Collectors.joining(" en "));
    }

    private static String listed(List<Step> steps) {
        return steps.stream().map(Step::name).collect(Collectors.joining("; "));
    }

    private static String number(int count) {
        return switch (count) {
            case 1 -> "één";
            case 2 -> "twee";
            case 3 -> "drie";
            case 4 -> "vier";
            case 5 -> "vijf";
            default -> String.valueOf(count);
        };
    }
}
