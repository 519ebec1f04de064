package nl.blauwdruk.platform.service;

import java.util.List;

/** A role in the service, with the part it has in the whole. */
public record ServiceRole(String name, RolePart part, String place, List<SourceElement> sources)
        implements ServicePart {

    public ServiceRole {
        sources = List.copyOf(sources);
    }
}
