package nl.blauwdruk.platform.service;

import static java.util.Objects.requireNonNull;

import nl.blauwdruk.model.blueprint.ElementId;
import nl.blauwdruk.model.blueprint.Fingerprint;

/** An element of the blueprint, with what it meant when the service was modelled. */
public record SourceElement(ElementId id, Fingerprint fingerprint) {

    public SourceElement {
        requireNonNull(id);
        requireNonNull(fingerprint);
    }
}
