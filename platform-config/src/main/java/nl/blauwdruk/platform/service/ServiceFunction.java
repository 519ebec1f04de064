package nl.blauwdruk.platform.service;

import java.util.List;
import nl.blauwdruk.model.blueprint.FunctionKind;

/**
 * What a system must be able to do.
 *
 * @param isEssential whether any step cannot do without
 */
public record ServiceFunction(
        String name, FunctionKind kind, boolean isEssential, String place, List<SourceElement> sources)
        implements ServicePart {

    public ServiceFunction {
        sources = List.copyOf(sources);
    }
}
