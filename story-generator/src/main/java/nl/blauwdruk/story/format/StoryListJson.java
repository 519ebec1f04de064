package nl.blauwdruk.story.format;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.blauwdruk.story.generation.StoryKind;
import nl.blauwdruk.story.quality.StoryTrace;
import nl.blauwdruk.story.quality.WrittenStory;

/** A backlog as JSON: the form of {@code stories.schema.json}, or a list of texts or of objects with a text. */
final class StoryListJson {

    private static final List<String> TEXTS =
            List.of("story", "text", "userStory", "user_story", "description", "tekst", "omschrijving");

    private StoryListJson() {}

    static BacklogContent read(String text) {
        CollectedStories stories = new CollectedStories();
        int number = 0;
        for (JsonValue entry : entries(text)) {
            number++;
            if (entry instanceof JsonString story) {
                stories.add("", story.getString(), 0, Optional.empty());
            } else if (entry instanceof JsonObject story) {
                add(stories, story, number);
            } else {
                stories.note(
                        0,
                        "Onderdeel " + number + " van de lijst is geen story.",
                        "Laat er tekst of een object staan.");
            }
        }
        return stories.content();
    }

    private static JsonArray entries(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonValue all = reader.readValue();
            if (all instanceof JsonObject object && object.get("stories") instanceof JsonArray list) {
                return list;
            }
            if (all instanceof JsonArray list) {
                return list;
            }
        } catch (JsonException | IllegalStateException e) {
            throw new UnreadableStories(
                    "Dit is geen geldige JSON. Controleer het bestand op een teken te veel of te weinig.");
        }
        throw new UnreadableStories(
                "In dit JSON-bestand staat geen lijst van stories. Schrijf [\"Als …\"] of een lijst van 'blauwdruk stories'.");
    }

    private static void add(CollectedStories stories, JsonObject story, int number) {
        String id = text(story, "id");
        if (story.containsKey("wish")) {
            stories.add(
                    id,
                    WrittenStory.sentence(text(story, "role"), text(story, "wish"), text(story, "reason")),
                    0,
                    trace(story));
            return;
        }
        Optional<String> text = TEXTS.stream()
                .map(key -> text(story, key))
                .filter(value -> !value.isBlank())
                .findFirst();
        if (text.isPresent()) {
            stories.add(id, text.get(), 0, Optional.empty());
        } else {
            stories.note(
                    0,
                    "Onderdeel " + number + " van de lijst heeft geen tekst.",
                    "Geef het 'story', of 'role', 'wish' en 'reason'.");
        }
    }

    private static String text(JsonObject story, String key) {
        JsonValue value = story.get(key);
        if (value instanceof JsonString text) {
            return text.getString();
        }
        return value == null || value == JsonValue.NULL ? "" : value.toString();
    }

    private static Optional<StoryTrace> trace(JsonObject story) {
        if (!(story.get("origin") instanceof JsonArray origins)) {
            return Optional.empty();
        }
        Set<String> elements = new HashSet<>();
        for (JsonValue origin : origins) {
            if (origin instanceof JsonObject object) {
                elements.add(text(object, "element"));
            }
        }
        Set<String> scope = new HashSet<>(texts(story, "scope"));
        return Optional.of(new StoryTrace(kind(text(story, "kind")), elements, scope, texts(story, "after")));
    }

    private static List<String> texts(JsonObject story, String key) {
        if (!(story.get(key) instanceof JsonArray list)) {
            return List.of();
        }
        return list.stream()
                .filter(JsonString.class::isInstance)
                .map(value -> ((JsonString) value).getString())
                .toList();
    }

    private static StoryKind kind(String word) {
        return Arrays.stream(StoryKind.values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElse(StoryKind.BASE);
    }
}
