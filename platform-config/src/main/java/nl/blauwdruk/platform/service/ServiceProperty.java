package nl.blauwdruk.platform.service;

import java.util.List;
import nl.blauwdruk.model.blueprint.PrivacyCategory;

/**
 * A piece of data a case holds.
 *
 * @param origin where the data comes from, as the step says that names it first; empty text when it does not say
 * @param source who or what gives it
 */
public record ServiceProperty(
        String name,
        PropertyFormat format,
        PrivacyCategory category,
        String origin,
        String source,
        String place,
        List<SourceElement> sources)
        implements ServicePart {

    public ServiceProperty {
        sources = List.copyOf(sources);
    }
}
