package nl.blauwdruk.story.generation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.Element;
import nl.blauwdruk.model.blueprint.FunctionKind;
import nl.blauwdruk.model.blueprint.Lane;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.blueprint.SystemFunction;

/** One story for each kind of function that recurs over themes, so that it is built once. */
final class BuildingBlocks {

    private static final String PHASE = "Bouwstenen";

    private final List<ThemeInput> themes;

    BuildingBlocks(List<ThemeInput> themes) {
        this.themes = List.copyOf(themes);
    }

    List<GeneratedStory> stories() {
        Map<FunctionKind, Set<String>> themesOf = new EnumMap<>(FunctionKind.class);
        for (ThemeInput theme : themes) {
            theme.base()
                    .ifPresent(base -> base.steps().stream()
                            .flatMap(step -> step.functions().stream())
                            .map(SystemFunction::kind)
                            .forEach(kind -> themesOf.computeIfAbsent(kind, k -> new LinkedHashSet<>())
                                    .add(theme.key())));
        }
        return themesOf.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> story(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(GeneratedStory::id))
                .toList();
    }

    private GeneratedStory story(FunctionKind kind, Set<String> of) {
        Need need = need(kind);
        List<Origin> origins = new ArrayList<>();
        TreeSet<String> codes = new TreeSet<>();
        for (ThemeInput theme : themes) {
            if (of.contains(theme.key())) {
                theme.base().ifPresent(base -> origins.addAll(origins(base, kind)));
                theme.variants().forEach(variant -> {
                    codes.add(variant.owner().orElseThrow().code());
                    origins.addAll(origins(variant, kind));
                });
            }
        }
        return new GeneratedStory(
                "bouwsteen/" + kind.word(),
                of.iterator().next(),
                StoryKind.BUILDING_BLOCK,
                need.role(),
                need.wish(),
                need.reason(),
                List.of(new Criterion(
                        "In elk thema hetzelfde",
                        List.of(
                                "Gegeven de thema's " + String.join(", ", of),
                                "Als de " + need.role() + " dit in een van deze thema's doet",
                                "Dan werkt het overal op dezelfde manier",
                                "En verschilt alleen wat een gemeente zelf heeft ingesteld"))),
                List.copyOf(codes),
                List.copyOf(of),
                PHASE,
                Priority.MUST,
                false,
                List.of(),
                origins);
    }

    private static List<Origin> origins(Blueprint blueprint, FunctionKind kind) {
        Set<String> marks = new TreeSet<>();
        for (Step step : blueprint.steps()) {
            step.functions().stream()
                    .filter(function -> function.kind() == kind)
                    .forEach(function -> marks.add(step.mark() + "/" + Lane.SYSTEM.word() + "/" + function.mark()));
        }
        return blueprint.elements().stream()
                .filter(element -> element.lane() == Lane.SYSTEM)
                .filter((Element element) ->
                        marks.stream().anyMatch(element.id().value()::endsWith))
                .map(element -> new Origin(element.id(), element.fingerprint()))
                .toList();
    }

    private record Need(String role, String wish, String reason) {}

    private static Need need(FunctionKind kind) {
        return switch (kind) {
            case DECISION_RULES ->
                new Need(
                        "medewerker",
                        "regels laten toepassen en zien hoe de uitkomst ontstaat",
                        "ik haar kan uitleggen");
            case MESSAGES ->
                new Need("inwoner", "een bericht krijgen zodra er iets verandert", "ik weet waar ik aan toe ben");
            case DECISION_MAKING ->
                new Need(
                        "medewerker",
                        "een besluit voorleggen en laten vaststellen",
                        "twee mensen ernaar hebben gekeken");
            case PAYMENT -> new Need("medewerker", "een bedrag betaalbaar stellen", "de inwoner het op tijd krijgt");
            case DOCUMENT_CREATION ->
                new Need(
                        "medewerker",
                        "een brief of plan maken met de gegevens die er al zijn",
                        "ik niets hoef over te typen");
            case CASE_FILE ->
                new Need(
                        "medewerker", "alle stukken van een inwoner bij elkaar zien", "ik niets dubbel hoef te vragen");
            case FORM ->
                new Need(
                        "inwoner",
                        "een formulier invullen en tussendoor bewaren",
                        "ik het in mijn eigen tempo kan doen");
            case DATA_QUERY ->
                new Need(
                        "medewerker",
                        "gegevens ophalen die de overheid al heeft",
                        "de inwoner ze niet opnieuw hoeft te geven");
            case IDENTIFICATION ->
                new Need(
                        "inwoner",
                        "veilig laten zien wie ik ben of namens wie ik handel",
                        "niemand anders bij mijn gegevens kan");
            case INFORMATION_SUPPLY ->
                new Need("inwoner", "betrouwbare uitleg vinden in gewone taal", "ik kan bepalen wat bij mij past");
            case INTEGRATION ->
                new Need(
                        "medewerker",
                        "berichten met een andere organisatie uitwisselen",
                        "wij allebei dezelfde stand zien");
            case LOGGING ->
                new Need(
                        "functionaris gegevensbescherming",
                        "zien wie gegevens heeft bekeken",
                        "ik misbruik kan opsporen");
            case PLANNING ->
                new Need("medewerker", "een afspraak plannen die voor iedereen uitkomt", "niemand voor niets komt");
            case PORTAL ->
                new Need("inwoner", "op één plek zien hoe het met mijn aanvraag staat", "ik niet hoef te bellen");
            case REPORTING -> new Need("teamleider", "zien hoeveel er loopt en hoe lang het duurt", "ik kan bijsturen");
            case REGISTRATION -> new Need("medewerker", "een feit één keer vastleggen", "iedereen met hetzelfde werkt");
            case TASK_SUPPORT -> new Need("medewerker", "per taak zien wat ik moet nagaan", "ik niets vergeet");
            case TIME_LIMIT_MONITORING ->
                new Need("medewerker", "een signaal krijgen voordat een termijn verstrijkt", "ik op tijd ben");
            case CASE_REGISTRATION ->
                new Need("medewerker", "een zaak laten aanmaken zodra er iets binnenkomt", "niets blijft liggen");
        };
    }
}
