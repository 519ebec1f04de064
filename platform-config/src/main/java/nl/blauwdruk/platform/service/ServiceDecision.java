package nl.blauwdruk.platform.service;

import java.util.List;
import java.util.SortedSet;

/**
 * A decision on a case.
 *
 * @param documents keys of the documents that tell it
 */
public record ServiceDecision(String name, SortedSet<String> documents, String place, List<SourceElement> sources)
        implements ServicePart {

    public ServiceDecision {
        sources = List.copyOf(sources);
    }
}
