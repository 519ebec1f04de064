package nl.blauwdruk.story.quality.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.blauwdruk.story.generation.GeneratedStory;
import nl.blauwdruk.story.quality.StoryTrace;
import nl.blauwdruk.story.quality.WrittenStory;

/**
 * Puts one fault into a shared story at a time. The faults are built from the language and from other stories of the example set, not from
 * the words the rules know.
 */
final class PlantedFaults {

    private static final List<String> JUDGEMENTS = List.of(
            "vriendelijk",
            "rustig",
            "slim",
            "eerlijk",
            "sterk",
            "warm",
            "vrolijk",
            "zacht",
            "licht",
            "fris",
            "knap",
            "deugdelijk");

    private PlantedFaults() {}

    static List<Planted> of(String rule) {
        return switch (rule) {
            case "well-formed" -> texts(wellFormed());
            case "atomic" -> texts(atomic());
            case "minimal" -> texts(minimal());
            case "conceptually-sound" -> texts(conceptuallySound());
            case "problem-oriented" -> texts(problemOriented());
            case "unambiguous" -> texts(unambiguous());
            case "full-sentence" -> texts(fullSentence());
            case "estimatable" -> texts(estimatable());
            case "uniform" -> texts(uniform());
            case "conflict-free" -> conflicts();
            case "unique" -> doubles();
            case "independent" -> dependencies();
            case "complete" -> gaps();
            default -> throw new IllegalArgumentException(rule);
        };
    }

    /** Every shared story of the sample gets one of the faults, in turn. */
    private static List<Planted> texts(List<Function<GeneratedStory, String>> faults) {
        List<Planted> planted = new ArrayList<>();
        List<GeneratedStory> sample = ExampleBacklog.sample();
        for (int i = 0; i < sample.size(); i++) {
            GeneratedStory story = sample.get(i);
            String text = faults.get(i % faults.size()).apply(story);
            planted.add(new Planted(story.id(), text, ExampleBacklog.with(story.id(), s -> s.withText(text))));
        }
        return planted;
    }

    private static Function<GeneratedStory, String> wish(BiFunction<String, GeneratedStory, String> change) {
        return story -> WrittenStory.sentence(story.role(), change.apply(story.wish(), story), story.reason());
    }

    private static List<Function<GeneratedStory, String>> wellFormed() {
        return List.of(
                story -> "Ik wil " + story.wish() + " zodat " + story.reason() + ".",
                story -> "Als " + story.role() + " " + story.wish() + " zodat " + story.reason() + ".",
                story -> story.wish() + ".",
                story -> "Het is mogelijk om " + story.wish() + ".",
                story -> "Als " + story.role() + ".",
                story -> "Als " + story.role() + " wil ik zodat " + story.reason() + ".",
                story -> "Als " + story.role() + " wil ik " + story.wish() + "\u200F zodat " + story.reason() + ".",
                story -> "Als " + story.role() + "\u0007 wil ik " + story.wish() + " zodat " + story.reason() + ".",
                story -> "Als " + story.role() + " wil ik " + story.wish() + "\\n zodat " + story.reason() + ".");
    }

    private static List<Function<GeneratedStory, String>> atomic() {
        return List.of(
                wish((wish, story) -> wish + " en " + ExampleBacklog.next(story).wish()),
                wish((wish, story) ->
                        wish + " en ook " + ExampleBacklog.next(story).wish()),
                wish((wish, story) ->
                        wish + " en daarna " + ExampleBacklog.next(story).wish()),
                wish((wish, story) ->
                        wish + ", en " + ExampleBacklog.next(story).wish()),
                wish((wish, story) -> wish + " of " + ExampleBacklog.next(story).wish()),
                wish((wish, story) -> ExampleBacklog.next(story).wish() + " en vervolgens " + wish));
    }

    private static List<Function<GeneratedStory, String>> minimal() {
        return List.of(
                wish((wish, story) -> wish + " (" + criterion(story) + ")"),
                wish((wish, story) -> wish + " [" + criterion(story) + "]"),
                story -> text(story) + " " + criterion(story) + ".",
                wish((wish, story) -> wish + " - " + criterion(story)),
                wish((wish, story) -> wish + "; " + criterion(story)),
                story -> story.phase() + ": " + text(story),
                story -> "Als " + story.role() + " wil ik " + story.wish() + " zodat " + story.reason() + " en zodat "
                        + ExampleBacklog.next(story).reason() + ".",
                story -> "Als " + story.role() + " (" + story.theme() + ") wil ik " + story.wish() + " zodat "
                        + story.reason() + ".");
    }

    private static List<Function<GeneratedStory, String>> conceptuallySound() {
        return List.of(
                story -> WrittenStory.sentence("zaaksysteem", story.wish(), story.reason()),
                story -> WrittenStory.sentence("burgerportaal van de gemeente", story.wish(), story.reason()),
                story -> WrittenStory.sentence("gegevensdatabase", story.wish(), story.reason()),
                story -> WrittenStory.sentence("rekenmodule", story.wish(), story.reason()),
                story -> WrittenStory.sentence(
                        story.role(),
                        story.wish(),
                        "ik daarna wil " + ExampleBacklog.next(story).wish()),
                story -> WrittenStory.sentence(
                        story.role(),
                        story.wish(),
                        story.reason() + " en ik wil "
                                + ExampleBacklog.next(story).wish()),
                story -> WrittenStory.sentence(story.role(), story.wish(), "ik kan " + story.wish()),
                story -> WrittenStory.sentence(story.role(), "me gehoord voelen", story.reason()),
                story -> WrittenStory.sentence(story.role(), "gelukkig zijn", story.reason()));
    }

    private static List<Function<GeneratedStory, String>> problemOriented() {
        return List.of(
                wish((wish, story) -> "met een uitschuifknop " + wish),
                wish((wish, story) -> "met een dubbelklik " + wish),
                wish((wish, story) -> wish + " in een Excelsheet"),
                wish((wish, story) -> wish + " via de REST-API"),
                wish((wish, story) -> wish + " met een keuzelijst"),
                wish((wish, story) -> wish + " door naar beneden te scrollen"),
                wish((wish, story) -> wish + " in een pop-upvenster"),
                wish((wish, story) -> wish + " met een Python-script"),
                wish((wish, story) -> wish + " op een tabblad"),
                wish((wish, story) -> wish + " vanuit een SQL-database"));
    }

    private static List<Function<GeneratedStory, String>> unambiguous() {
        List<Function<GeneratedStory, String>> faults = new ArrayList<>();
        for (String judgement : JUDGEMENTS) {
            faults.add(wish((wish, story) -> wish + " op een " + judgement + "e manier"));
            faults.add(wish((wish, story) -> wish + " zo " + judgement + " mogelijk"));
        }
        faults.add(wish((wish, story) -> wish + " en dergelijke"));
        faults.add(wish((wish, story) -> wish + " sneller"));
        faults.add(wish((wish, story) -> wish + " duidelijker"));
        faults.add(wish((wish, story) -> "ongeveer " + wish));
        faults.add(wish((wish, story) -> wish + " enzovoort"));
        faults.add(wish((wish, story) -> wish + " indien nodig"));
        return faults;
    }

    private static List<Function<GeneratedStory, String>> fullSentence() {
        return List.of(
                wish((wish, story) -> wish + " bij de"),
                wish((wish, story) -> wish + " en"),
                wish((wish, story) -> wish + " voor mijn"),
                wish((wish, story) ->
                        "een " + story.phase().toLowerCase(Locale.ROOT).split(" ", -1)[0]),
                story -> "Als " + story.role() + " wil ik " + story.wish() + " zodat...",
                story -> "Als " + story.role() + " wil ik " + story.wish() + " zodat de",
                story -> "Als " + story.role() + " wil ik " + story.wish() + " zodat overzicht.",
                wish((wish, story) -> "(" + wish),
                wish((wish, story) -> wish + "\""));
    }

    private static List<Function<GeneratedStory, String>> estimatable() {
        return List.of(
                wish((wish, story) -> "het hele proces van " + story.phase().toLowerCase(Locale.ROOT) + " uitvoeren"),
                wish((wish, story) -> "alles rond " + story.theme() + " regelen"),
                wish((wish, story) -> wish + " " + "en nog een keer ".repeat(12) + wish),
                wish((wish, story) -> wish + " voor alle taken van de " + story.role()),
                story -> (text(story) + " ").repeat(12),
                wish((wish, story) -> "van begin tot eind " + wish),
                wish((wish, story) -> "de volledige dienstverlening kunnen doen"));
    }

    private static List<Function<GeneratedStory, String>> uniform() {
        return List.of(
                story -> "Ik wil als " + story.role() + " " + story.wish() + " zodat " + story.reason() + ".",
                story -> "Ik als " + story.role() + " wil " + story.wish() + " zodat " + story.reason() + ".",
                story -> "Als " + story.role() + " wil ik " + story.wish() + " omdat " + story.reason() + ".",
                story -> "Zodat " + story.reason() + ", wil ik als " + story.role() + " " + story.wish() + ".",
                story -> "As a " + story.role() + ", I want to " + story.wish() + " so that " + story.reason() + ".",
                story -> "In de rol van " + story.role() + " wil ik " + story.wish() + " zodat " + story.reason() + ".",
                story -> "Als " + story.role() + " zou ik graag " + story.wish() + " zodat " + story.reason() + ".",
                story -> "Als " + story.role() + " moet ik " + story.wish() + " zodat " + story.reason() + ".");
    }

    private static List<Planted> conflicts() {
        List<BiFunction<String, GeneratedStory, String>> denials = List.of(
                (wish, story) -> "niet " + wish,
                (wish, story) -> wish.replaceFirst("^(de|het|een) ", "") + " niet",
                (wish, story) -> "geen " + wish.replaceFirst("^(de|het|een) ", ""),
                (wish, story) -> "alleen " + wish,
                (wish, story) -> "nooit " + wish);
        List<Planted> planted = new ArrayList<>();
        List<GeneratedStory> sample = ExampleBacklog.sample();
        for (int i = 0; i < sample.size(); i++) {
            GeneratedStory story = sample.get(i);
            String text = WrittenStory.sentence(
                    story.role(), denials.get(i % denials.size()).apply(story.wish(), story), story.reason());
            planted.add(added(story, "tegen/" + i, text, Set.of()));
        }
        return planted;
    }

    private static List<Planted> doubles() {
        List<Function<GeneratedStory, String>> copies = List.of(
                PlantedFaults::text,
                story -> text(story).toUpperCase(Locale.ROOT),
                story -> WrittenStory.sentence(
                        story.role(), story.wish(), ExampleBacklog.next(story).reason()),
                story -> WrittenStory.sentence(
                        story.role(), story.wish().replaceFirst("^(de|het|een) ", "mijn "), story.reason()),
                story -> WrittenStory.sentence("medewerker", story.wish() + "!", ""));
        List<Planted> planted = new ArrayList<>();
        List<GeneratedStory> sample = ExampleBacklog.sample();
        for (int i = 0; i < sample.size(); i++) {
            GeneratedStory story = sample.get(i);
            Set<String> elements = WrittenStory.of(story).trace().orElseThrow().elements();
            planted.add(
                    added(story, "dubbel/" + i, copies.get(i % copies.size()).apply(story), elements));
        }
        return planted;
    }

    private static Planted added(GeneratedStory like, String id, String text, Set<String> elements) {
        StoryTrace trace = new StoryTrace(like.kind(), elements, Set.copyOf(like.scope()), List.of());
        return new Planted(id, text, ExampleBacklog.and(new WrittenStory(id, text, 0, Optional.of(trace))));
    }

    private static List<Planted> dependencies() {
        List<Function<GeneratedStory, String>> references = List.of(
                wish((wish, story) -> wish + " zoals in story 4"),
                wish((wish, story) -> wish + ", zie hierboven"),
                wish((wish, story) -> wish + " net als bij de vorige"));
        List<Planted> planted = new ArrayList<>(texts(references).subList(0, 9));
        for (GeneratedStory story : ExampleBacklog.sample()) {
            if (!story.after().isEmpty()) {
                String before = story.after().get(0);
                planted.add(new Planted(
                        before,
                        "na " + story.id(),
                        ExampleBacklog.with(before, earlier -> waitingFor(earlier, story.id()))));
            }
        }
        return planted;
    }

    private static WrittenStory waitingFor(WrittenStory story, String other) {
        StoryTrace trace = story.trace().orElseThrow();
        List<String> after = new ArrayList<>(trace.after());
        after.add(other);
        return new WrittenStory(
                story.id(),
                story.text(),
                0,
                Optional.of(new StoryTrace(trace.kind(), trace.elements(), trace.scope(), after)));
    }

    /** Without the story of a step nobody tells the step, and what comes after it waits for nothing. */
    private static List<Planted> gaps() {
        List<Planted> planted = new ArrayList<>();
        for (GeneratedStory story : ExampleBacklog.sample()) {
            List<WrittenStory> left = ExampleBacklog.STORIES.stream()
                    .filter(other ->
                            !other.id().equals(story.id()) && !other.id().startsWith(story.id() + "/"))
                    .toList();
            planted.add(new Planted("", story.id(), left));
        }
        return planted;
    }

    private static String text(GeneratedStory story) {
        return WrittenStory.sentence(story.role(), story.wish(), story.reason());
    }

    private static String criterion(GeneratedStory story) {
        return story.criteria().get(0).steps().get(0);
    }
}
