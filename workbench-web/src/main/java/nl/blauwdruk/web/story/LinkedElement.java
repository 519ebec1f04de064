package nl.blauwdruk.web.story;

import java.util.Optional;
import nl.blauwdruk.model.blueprint.Element;
import nl.blauwdruk.model.trace.TraceLink;

/**
 * An element a story was made from, as it is now.
 *
 * @param element its identity
 * @param blueprint key of its blueprint
 * @param name its wording now; its identity when it is gone
 * @param lane word of its lane
 * @param step mark of its step; empty when it is gone
 * @param outdated whether it means something else now
 * @param gone whether it is no longer there
 */
public record LinkedElement(
        String element, String blueprint, String name, String lane, String step, boolean outdated, boolean gone) {

    static LinkedElement of(TraceLink link, Optional<Element> now) {
        String id = link.element().value();
        String blueprint = link.element().blueprintKey();
        return now.map(element -> new LinkedElement(
                        id,
                        blueprint,
                        element.name(),
                        element.lane().word(),
                        element.step(),
                        link.isOutdated(element.fingerprint()),
                        false))
                .orElse(new LinkedElement(id, blueprint, id, "step", "", false, true));
    }

    /** Whether it is a step that is still there. */
    public boolean namesStep() {
        return lane.equals("step") && !gone;
    }
}
