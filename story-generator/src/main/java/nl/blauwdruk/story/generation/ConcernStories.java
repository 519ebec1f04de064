package nl.blauwdruk.story.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.blauwdruk.model.blueprint.FunctionKind;
import nl.blauwdruk.model.blueprint.InformationItem;
import nl.blauwdruk.model.blueprint.Lane;
import nl.blauwdruk.model.blueprint.PrivacyCategory;
import nl.blauwdruk.model.blueprint.Step;

/** One story per concern that goes through the whole journey of a theme: privacy, accessibility, audit, time limits. */
final class ConcernStories {

    private static final String PHASE = "Door de hele reis";

    private final Journey journey;

    ConcernStories(Journey journey) {
        this.journey = journey;
    }

    List<GeneratedStory> stories() {
        List<GeneratedStory> stories = new ArrayList<>();
        add(
                stories,
                "privacy",
                "inwoner",
                "zien wie mijn gevoelige gegevens mag gebruiken en waarvoor",
                "ik erop kan vertrouwen dat alleen wie het nodig heeft ze ziet",
                Lane.INFORMATION,
                ConcernStories::isDelicate,
                "Dan ziet alleen wie het voor deze taak nodig heeft het gegeven",
                "En staat de grondslag erbij");
        add(
                stories,
                "toegankelijkheid",
                "inwoner",
                "elk scherm en elke brief zonder hulp kunnen gebruiken",
                "ik zelf mijn zaken kan regelen",
                Lane.STEP,
                ConcernStories::isForResidents,
                "Dan voldoet het aan WCAG 2.2 niveau AA",
                "En is de tekst te begrijpen op taalniveau B1");
        add(
                stories,
                "verantwoording",
                "functionaris gegevensbescherming",
                "nagaan wie welke gegevens heeft bekeken",
                "ik kan aantonen dat de gemeente zorgvuldig is",
                Lane.SYSTEM,
                ConcernStories::isQueried,
                "Dan is vastgelegd wie het deed, wanneer en waarvoor",
                "En is dat later niet te wijzigen");
        add(
                stories,
                "termijnen",
                "teamleider",
                "zien welke termijnen bijna verstrijken",
                "ik op tijd kan bijsturen",
                Lane.STEP,
                step -> step.timeLimit().isPresent(),
                "Dan staat de stap met zijn einddatum bovenaan",
                "En telt opschorting mee");
        return stories;
    }

    private void add(
            List<GeneratedStory> stories,
            String concern,
            String role,
            String wish,
            String reason,
            Lane lane,
            Predicate<Step> concerned,
            String then,
            String and) {
        List<Origin> origins = journey.allSteps().stream()
                .filter(concerned)
                .flatMap(step -> journey.origins(step, List.of(lane)).stream())
                .toList();
        if (origins.isEmpty()) {
            return;
        }
        String theme = journey.theme().key();
        stories.add(new GeneratedStory(
                theme + "/overal/" + concern,
                theme,
                StoryKind.CROSS_CUTTING,
                role,
                wish,
                reason,
                List.of(new Criterion(
                        "In elke stap van de reis",
                        List.of("Gegeven een stap waarin dit speelt", "Als iemand de stap uitvoert", then, and))),
                journey.everyone(),
                List.of(theme),
                PHASE,
                Priority.MUST,
                false,
                List.of(),
                origins));
    }

    private static boolean isDelicate(Step step) {
        return step.information().stream()
                .map(InformationItem::category)
                .anyMatch(category -> category.compareTo(PrivacyCategory.SENSITIVE) >= 0);
    }

    private static boolean isForResidents(Step step) {
        return step.channels().stream().anyMatch(channel -> !channel.equals("intern"));
    }

    private static boolean isQueried(Step step) {
        return step.functions().stream()
                .anyMatch(function ->
                        function.kind() == FunctionKind.DATA_QUERY || function.kind() == FunctionKind.LOGGING);
    }
}
