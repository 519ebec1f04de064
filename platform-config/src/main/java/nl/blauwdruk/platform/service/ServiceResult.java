package nl.blauwdruk.platform.service;

import java.util.List;

/** How a case can end. */
public record ServiceResult(String name, String place, List<SourceElement> sources) implements ServicePart {

    public ServiceResult {
        sources = List.copyOf(sources);
    }
}
