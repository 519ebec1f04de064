package nl.blauwdruk.platform.pack.check;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import nl.blauwdruk.platform.json.JsonFields;
import nl.blauwdruk.platform.openzaak.Resource;
import nl.blauwdruk.platform.pack.ExamplePacks;
import nl.blauwdruk.platform.pack.PackPaths;
import nl.blauwdruk.platform.zip.BoundedZip;
import nl.blauwdruk.platform.zip.FixedZip;

/** A good pack of the example set in which one thing is made wrong. */
final class SpoiltPack {

    private final SortedMap<String, byte[]> files =
            BoundedZip.read(ExamplePacks.wmoInGroningen().zip());
    private final SortedMap<String, byte[]> zaaktype = new TreeMap<>(BoundedZip.read(files.get(PackPaths.ZAAKTYPE)));

    static SpoiltPack good() {
        return new SpoiltPack();
    }

    SpoiltPack without(String path) {
        files.remove(path);
        return this;
    }

    SpoiltPack with(String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    SpoiltPack withInZip(String name, String text) {
        zaaktype.put(name, text.getBytes(StandardCharsets.UTF_8));
        return rezipped();
    }

    SpoiltPack withoutInZip(Resource resource) {
        zaaktype.remove(resource.file());
        return rezipped();
    }

    /** Changes the object at this place of a resource. */
    SpoiltPack changed(Resource resource, int index, UnaryOperator<JsonObject> change) {
        JsonArray rows = Json.createReader(new ByteArrayInputStream(zaaktype.get(resource.file())))
                .readArray();
        JsonArrayBuilder changed = Json.createArrayBuilder(rows);
        changed.set(index, change.apply(rows.getJsonObject(index)));
        zaaktype.put(resource.file(), JsonFields.bytes(changed.build()));
        return rezipped();
    }

    /** Gives a field of the object at this place another value. */
    SpoiltPack changed(Resource resource, int index, String field, JsonValue value) {
        return changed(
                resource,
                index,
                row -> Json.createObjectBuilder(row).add(field, value).build());
    }

    SpoiltPack changed(Resource resource, int index, String field, String value) {
        return changed(resource, index, field, Json.createValue(value));
    }

    private SpoiltPack rezipped() {
        files.put(PackPaths.ZAAKTYPE, FixedZip.of(zaaktype));
        return this;
    }

    PackContent content() {
        return PackContent.of(files);
    }
}
