package nl.blauwdruk.exchange.result;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.blauwdruk.exchange.BoundedBytes;
import nl.blauwdruk.exchange.UnreadableFile;

/** Reads the JSON report of Cucumber: a list of features with scenarios, each with tags and steps that have a result. */
final class CucumberJson {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private CucumberJson() {}

    static List<ScenarioResult> read(String file, byte[] content) {
        try (JsonReader reader = Json.createReader(new StringReader(BoundedBytes.text(file, content)))) {
            List<ScenarioResult> results = new ArrayList<>();
            for (JsonObject feature : reader.readArray().getValuesAs(JsonObject.class)) {
                Set<String> tags = tags(feature);
                objects(feature, "elements")
                        .filter(scenario ->
                                !scenario.getString("type", "scenario").equals("background"))
                        .forEach(scenario -> results.add(scenario(scenario, tags)));
            }
            return results;
        } catch (JsonException | ClassCastException | DateTimeException e) {
            throw new UnreadableFile(
                    file, 0, "Dit is geen testverslag in Cucumber-JSON.", "Haal het weg of maak het verslag opnieuw.");
        }
    }

    private static ScenarioResult scenario(JsonObject scenario, Set<String> ofFeature) {
        Set<String> tags = new LinkedHashSet<>(ofFeature);
        tags.addAll(tags(scenario));
        List<String> results = Stream.of("before", "steps", "after")
                .flatMap(part -> objects(scenario, part))
                .map(step ->
                        step.getOrDefault("result", JsonValue.EMPTY_JSON_OBJECT).asJsonObject())
                .map(result -> result.getString("status", "undefined"))
                .toList();
        boolean isPassed = !results.isEmpty() && results.stream().allMatch("passed"::equals);
        String start = scenario.getString("start_timestamp", "");
        Optional<LocalDate> day = DAY.matcher(start).results().findFirst().map(match -> LocalDate.parse(match.group()));
        return new ScenarioResult(scenario.getString("name", ""), tags, isPassed, day);
    }

    private static Set<String> tags(JsonObject owner) {
        Set<String> tags = new LinkedHashSet<>();
        objects(owner, "tags").forEach(tag -> tags.add(tag.getString("name", "").replaceFirst("^@", "")));
        return tags;
    }

    private static Stream<JsonObject> objects(JsonObject owner, String key) {
        JsonArray array = owner.containsKey(key) ? owner.getJsonArray(key) : JsonValue.EMPTY_JSON_ARRAY;
        return array.getValuesAs(JsonObject.class).stream();
    }
}
