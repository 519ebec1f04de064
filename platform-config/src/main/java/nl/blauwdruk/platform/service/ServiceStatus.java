package nl.blauwdruk.platform.service;

import java.util.List;

/**
 * How far a case has come: a phase of the journey.
 *
 * @param after key of the status before it; empty text for the first
 */
public record ServiceStatus(String name, String after, String place) implements ServicePart {

    @Override
    public List<SourceElement> sources() {
        return List.of();
    }
}
