package nl.blauwdruk.platform.service;

import java.util.List;
import nl.blauwdruk.model.blueprint.PrivacyCategory;

/**
 * A kind of document that belongs to a case.
 *
 * @param category the most private category any step gives it
 */
public record ServiceDocument(
        String name, DocumentDirection direction, PrivacyCategory category, String place, List<SourceElement> sources)
        implements ServicePart {

    public ServiceDocument {
        sources = List.copyOf(sources);
    }
}
