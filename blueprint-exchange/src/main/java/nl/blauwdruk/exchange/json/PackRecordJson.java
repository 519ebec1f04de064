package nl.blauwdruk.exchange.json;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.blauwdruk.exchange.BoundedBytes;
import nl.blauwdruk.exchange.UnreadableFile;
import nl.blauwdruk.exchange.project.PackRecord;
import nl.blauwdruk.model.blueprint.ElementId;
import nl.blauwdruk.model.blueprint.Fingerprint;
import nl.blauwdruk.model.trace.TargetKind;
import nl.blauwdruk.model.trace.TraceLink;

/** Reads and writes what was recorded of a pack ({@code pack-record.schema.json}). */
public final class PackRecordJson {

    private PackRecordJson() {}

    /**
     * All records in a folder, by file; none when the folder is not there. Folders in it are packs themselves and are left alone.
     *
     * @throws UnreadableFile when one of them is no such record
     */
    public static List<PackRecord> readAll(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json") && Files.isRegularFile(file))
                    .sorted()
                    .map(file -> read(file.toString(), BoundedBytes.of(file)))
                    .toList();
        } catch (IOException e) {
            throw new UnreadableFile(
                    folder.toString(), 0, "Deze map kan niet worden gelezen.", "Controleer de rechten op de map.");
        }
    }

    /** @throws UnreadableFile when it is no such record */
    public static PackRecord read(String file, byte[] content) {
        try (JsonReader reader = Json.createReader(new StringReader(BoundedBytes.text(file, content)))) {
            JsonObject record = reader.readObject();
            String pack = record.getString("pack");
            List<TraceLink> links = new ArrayList<>();
            for (JsonObject element : record.getJsonArray("elements").getValuesAs(JsonObject.class)) {
                links.add(new TraceLink(
                        elementId(element.getString("element")),
                        new Fingerprint(element.getString("fingerprint")),
                        TargetKind.PACK,
                        pack));
            }
            return new PackRecord(
                    pack, text(record, "environment"), text(record, "loaded").map(LocalDate::parse), links);
        } catch (JsonException | ClassCastException | NullPointerException | DateTimeException e) {
            throw new UnreadableFile(
                    file,
                    0,
                    "Dit is geen vastlegging van een inrichtingspakket.",
                    "Er horen 'pack' en 'elements' in te staan, en bij een geladen pakket 'environment' en 'loaded'.");
        }
    }

    private static ElementId elementId(String value) {
        if (value.indexOf('/') < 1) {
            throw new JsonException("No element of a blueprint: " + value);
        }
        return new ElementId(value);
    }

    private static Optional<String> text(JsonObject record, String key) {
        return Optional.ofNullable(record.getJsonString(key)).map(JsonString::getString);
    }

    /** In UTF-8, closed by a line end. */
    public static byte[] write(PackRecord record) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = Json.createGenerator(out)) {
            json.writeStartObject().write("pack", record.pack());
            record.environment().ifPresent(environment -> json.write("environment", environment));
            record.day().ifPresent(day -> json.write("loaded", day.toString()));
            json.writeStartArray("elements");
            record.links()
                    .forEach(link -> json.writeStartObject()
                            .write("element", link.element().value())
                            .write("fingerprint", link.fingerprint().value())
                            .writeEnd());
            json.writeEnd().writeEnd();
        }
        out.writeBytes("\n".getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }
}
