package nl.blauwdruk.story.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.blauwdruk.model.blueprint.InformationItem;
import nl.blauwdruk.model.blueprint.Origin;
import nl.blauwdruk.model.blueprint.Step;

/** Acceptance criteria of a step: the main path, a branch per condition, one per failing check, the time limit, asking once. */
final class Criteria {

    private final String phase;

    /** @param phase name of the phase the step belongs to */
    Criteria(String phase) {
        this.phase = phase;
    }

    List<Criterion> of(Step step, String role) {
        List<Criterion> criteria = new ArrayList<>();
        criteria.add(mainPath(step, role));
        step.condition().map(Criteria::otherwise).ifPresent(criteria::add);
        missing(step, role).ifPresent(criteria::add);
        askedOnce(step).ifPresent(criteria::add);
        step.timeLimit()
                .ifPresent(limit -> criteria.add(new Criterion(
                        "De termijn bewaken",
                        List.of(
                                "Gegeven de termijn \"" + limit.duration() + "\""
                                        + limit.basis()
                                                .map(basis -> " volgens " + basis)
                                                .orElse(""),
                                "Als de termijn bijna verstrijkt",
                                "Dan krijgt de medewerker die het behandelt een signaal",
                                "En is te zien wanneer de termijn begon"))));
        return criteria;
    }

    private Criterion mainPath(Step step, String role) {
        List<String> lines = new ArrayList<>();
        lines.add("Gegeven dat de " + role + " is in de fase \"" + phase + "\"");
        step.condition().ifPresent(condition -> lines.add("En dat geldt: " + lowered(condition)));
        lines.add("Als de " + role + " de stap \"" + step.name() + "\" afrondt");
        lines.add(step.evidence()
                .map(evidence -> "Dan is er: " + lowered(evidence))
                .orElse("Dan is vastgelegd dat de stap is gedaan"));
        step.information().stream()
                .filter(item -> item.origin().equals(Optional.of(Origin.CREATED)))
                .forEach(item -> lines.add("En is vastgelegd: " + lowered(item.name())));
        return new Criterion(step.name(), lines);
    }

    private static Criterion otherwise(String condition) {
        return new Criterion(
                "De voorwaarde geldt niet",
                List.of(
                        "Gegeven dat niet geldt: " + lowered(condition),
                        "Als deze stap aan de beurt is",
                        "Dan wordt de stap overgeslagen",
                        "En is te zien waarom"));
    }

    private static Optional<Criterion> missing(Step step, String role) {
        List<InformationItem> asked =
                step.information().stream().filter(InformationItem::isAsked).toList();
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Criterion(
                "Er ontbreekt een gegeven",
                List.of(
                        "Gegeven dat ontbreekt: " + names(asked),
                        "Als de " + role + " verder wil",
                        "Dan staat er welk gegeven ontbreekt en hoe het kan worden aangevuld",
                        "En blijft bewaard wat al was ingevuld")));
    }

    private static Optional<Criterion> askedOnce(Step step) {
        List<InformationItem> known = step.information().stream()
                .filter(item -> item.origin().equals(Optional.of(Origin.REUSED)))
                .toList();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        String sources = known.stream().map(InformationItem::source).distinct().collect(Collectors.joining(" en "));
        return Optional.of(new Criterion(
                "Bekende gegevens niet opnieuw vragen",
                List.of(
                        "Gegeven dat bekend is uit " + sources + ": " + names(known),
                        "Als de stap begint",
                        "Dan staat het er al en wordt het niet opnieuw gevraagd",
                        "En is te zien waar het vandaan komt")));
    }

    private static String names(List<InformationItem> items) {
        return items.stream().map(InformationItem::name).map(Criteria::lowered).collect(Collectors.joining(", "));
    }

    private static String lowered(String text) {
        boolean capitals = text.length() > 1 && Character.isUpperCase(text.charAt(1));
        String first = capitals ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
        return first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
    }
}
