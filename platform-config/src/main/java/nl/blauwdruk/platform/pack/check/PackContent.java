package nl.blauwdruk.platform.pack.check;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.model.Severity;
import nl.blauwdruk.platform.openzaak.Resource;
import nl.blauwdruk.platform.pack.ConfigFile;
import nl.blauwdruk.platform.pack.PackPaths;
import nl.blauwdruk.platform.zip.BoundedZip;
import nl.blauwdruk.platform.zip.UnsafeZip;

/** The files of a pack, read once for all rules. */
public final class PackContent {

    private final SortedMap<String, byte[]> files;
    private final SortedMap<String, byte[]> zaaktypeFiles;
    private final String zaaktypeProblem;
    private final List<ZaakObject> objects = new ArrayList<>();
    private final Map<String, String> placeOf = new HashMap<>();

    private PackContent(SortedMap<String, byte[]> files) {
        this.files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        SortedMap<String, byte[]> inside = Collections.emptySortedMap();
        String problem = "";
        if (files.containsKey(PackPaths.ZAAKTYPE)) {
            try {
                inside = BoundedZip.read(files.get(PackPaths.ZAAKTYPE));
            } catch (UnsafeZip e) {
                problem = e.getMessage();
            }
        }
        this.zaaktypeFiles = inside;
        this.zaaktypeProblem = problem;
        readObjects();
        readPlaces();
    }

    /** @param files content by path */
    public static PackContent of(SortedMap<String, byte[]> files) {
        return new PackContent(files);
    }

    public static PackContent of(Collection<ConfigFile> files) {
        SortedMap<String, byte[]> content = new TreeMap<>();
        files.forEach(file -> content.put(file.path(), file.content()));
        return new PackContent(content);
    }

    private void readObjects() {
        for (Resource resource : Resource.values()) {
            array(zaaktypeFiles.get(resource.file())).stream()
                    .flatMap(Collection::stream)
                    .filter(JsonObject.class::isInstance)
                    .forEach(row -> objects.add(new ZaakObject(resource, (JsonObject) row)));
        }
    }

    private void readPlaces() {
        json(PackPaths.ORIGINS)
                .map(origins -> origins.get("parts"))
                .filter(JsonObject.class::isInstance)
                .ifPresent(parts -> parts.asJsonObject().values().stream()
                        .filter(JsonObject.class::isInstance)
                        .map(JsonValue::asJsonObject)
                        .forEach(this::readPlace));
    }

    private void readPlace(JsonObject part) {
        if (part.get("configured") instanceof JsonArray urls && part.get("place") instanceof JsonString place) {
            urls.stream()
                    .filter(JsonString.class::isInstance)
                    .forEach(url -> placeOf.putIfAbsent(((JsonString) url).getString(), place.getString()));
        }
    }

    public SortedMap<String, byte[]> files() {
        return files;
    }

    public Optional<byte[]> file(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /** The file as a JSON object; empty when it is absent or something else. */
    public Optional<JsonObject> json(String path) {
        return file(path)
                .flatMap(PackContent::read)
                .filter(JsonObject.class::isInstance)
                .map(JsonValue::asJsonObject);
    }

    static Optional<JsonArray> array(byte[] content) {
        return Optional.ofNullable(content)
                .flatMap(PackContent::read)
                .filter(JsonArray.class::isInstance)
                .map(JsonValue::asJsonArray);
    }

    private static Optional<JsonValue> read(byte[] content) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(content))) {
            return Optional.of(reader.readValue());
        } catch (RuntimeException e) { // what is nested too deep is refused with just that
            return Optional.empty();
        }
    }

    /** The files inside the zaaktype zip; none when it is absent or unreadable. */
    public SortedMap<String, byte[]> zaaktypeFiles() {
        return zaaktypeFiles;
    }

    /** Why the zaaktype zip cannot be read; empty text when it can. */
    public String zaaktypeProblem() {
        return zaaktypeProblem;
    }

    public List<ZaakObject> objects() {
        return List.copyOf(objects);
    }

    public List<ZaakObject> objects(Resource resource) {
        return objects.stream().filter(o -> o.resource() == resource).toList();
    }

    /** An error about an object, with the file it is in and its place in the blueprint where that is known. */
    Finding error(String rule, ZaakObject object, String message, String advice) {
        return finding(rule, Severity.ERROR, object, message, advice);
    }

    Finding warning(String rule, ZaakObject object, String message, String advice) {
        return finding(rule, Severity.WARNING, object, message, advice);
    }

    private Finding finding(String rule, Severity severity, ZaakObject object, String message, String advice) {
        String place = placeOf.getOrDefault(object.text("url"), "");
        String where = PackPaths.ZAAKTYPE + ", " + object.title() + (place.isEmpty() ? "" : "; blauwdruk: " + place);
        return new Finding(rule, severity, message, where, 0, advice);
    }
}
