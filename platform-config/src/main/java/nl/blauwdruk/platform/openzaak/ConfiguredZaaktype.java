package nl.blauwdruk.platform.openzaak;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.platform.json.JsonFields;
import nl.blauwdruk.platform.service.ServicePart;
import nl.blauwdruk.platform.zip.FixedZip;

/** A service as a zaaktype of Open Zaak, with what had to be decided for it and what became of each part. */
public final class ConfiguredZaaktype {

    private final Map<Resource, List<CatalogusObject>> objects = new EnumMap<>(Resource.class);
    private final Map<ServicePart, List<String>> counterparts = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<OpenChoice> choices = new ArrayList<>();

    ConfiguredZaaktype() {
        for (Resource resource : Resource.values()) {
            objects.put(resource, new ArrayList<>());
        }
    }

    void add(CatalogusObject object) {
        objects.get(object.resource()).add(object);
    }

    void configures(ServicePart part, String url) {
        counterparts.computeIfAbsent(part, p -> new ArrayList<>()).add(url);
    }

    void found(Finding finding) {
        findings.add(finding);
    }

    void asks(OpenChoice choice) {
        choices.add(choice);
    }

    /** What was shortened, filled by default or did not fit, with its place in the blueprint. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    public List<OpenChoice> choices() {
        return List.copyOf(choices);
    }

    /** Per part of the service the addresses of what was configured for it; a part without any is not a key. */
    public Map<ServicePart, List<String>> counterparts() {
        return Collections.unmodifiableMap(counterparts);
    }

    /** The objects by resource, in the order of the import. */
    Map<Resource, List<CatalogusObject>> objects() {
        return Collections.unmodifiableMap(objects);
    }

    /** The zip to import into an existing catalogue: a file per resource at its root. */
    public byte[] zip() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        objects.forEach((resource, all) -> {
            if (!all.isEmpty()) {
                List<JsonObject> rows = all.stream().map(CatalogusObject::json).toList();
                files.put(resource.file(), JsonFields.bytes(JsonFields.array(rows)));
            }
        });
        return FixedZip.of(files);
    }

    /** The same as calls of the Catalogi API, in the order to send them. */
    public JsonObject apiCalls() {
        return new ApiCalls(objects).json();
    }
}
