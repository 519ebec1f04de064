package nl.blauwdruk.platform.pack;

import jakarta.json.JsonObject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.blauwdruk.platform.json.JsonFields;
import nl.blauwdruk.platform.service.Service;
import nl.blauwdruk.platform.service.ServicePart;
import nl.blauwdruk.platform.service.SourceElement;

/** Which part of a service comes from which elements, and what was configured for it. */
final class Origins {

    private final Service service;
    private final Map<ServicePart, List<String>> configured;

    Origins(Service service, Map<ServicePart, List<String>> configured) {
        this.service = service;
        this.configured = configured;
    }

    JsonObject json() {
        JsonFields parts = new JsonFields();
        service.sections()
                .forEach((section, all) -> all.forEach((key, part) -> parts.value(section + "/" + key, json(part))));
        return new JsonFields()
                .text("format", "blauwdruk-herkomst/1")
                .value("parts", parts.json())
                .json();
    }

    private JsonObject json(ServicePart part) {
        JsonFields elements = new JsonFields();
        for (SourceElement source : part.sources()) {
            elements.text(source.id().value(), source.fingerprint().value());
        }
        return new JsonFields()
                .text("name", part.name())
                .text("place", part.place())
                .value("elements", elements.json())
                .texts("configured", configured.getOrDefault(part, List.of()))
                .json();
    }

    /** Every element of a part that something was configured for, by identity. */
    List<SourceElement> contained() {
        return service.parts()
                .filter(configured::containsKey)
                .flatMap(part -> part.sources().stream())
                .distinct()
                .sorted(Comparator.comparing(SourceElement::id))
                .toList();
    }

    /** The parts nothing was configured for: what it is called, and where the blueprint says it. */
    List<String> unconfigured() {
        return service.parts()
                .filter(part -> !configured.containsKey(part))
                .map(part -> part.name() + " (" + part.place() + ")")
                .toList();
    }
}
