package nl.blauwdruk.platform.service;

import java.util.HashMap;
import java.util.Map;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.Element;
import nl.blauwdruk.model.blueprint.ElementId;
import nl.blauwdruk.model.blueprint.InformationItem;
import nl.blauwdruk.model.blueprint.Lane;
import nl.blauwdruk.model.blueprint.Stakeholder;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.blueprint.SystemFunction;

/** The traced elements of a blueprint, to be found by what they are. */
final class Elements {

    private final Map<ElementId, SourceElement> elements = new HashMap<>();

    Elements(Blueprint blueprint) {
        for (Element element : blueprint.elements()) {
            elements.put(element.id(), new SourceElement(element.id(), element.fingerprint()));
        }
    }

    /** A step in words of the reader. */
    static String place(Step step) {
        return "stap " + step.key() + " '" + step.name() + "'";
    }

    SourceElement of(Step step) {
        return elements.get(id(step));
    }

    SourceElement of(Step step, Stakeholder stakeholder) {
        return elements.get(id(step).in(Lane.STAKEHOLDER, stakeholder.mark()));
    }

    SourceElement of(Step step, InformationItem item) {
        return elements.get(id(step).in(Lane.INFORMATION, item.mark()));
    }

    SourceElement of(Step step, SystemFunction function) {
        return elements.get(id(step).in(Lane.SYSTEM, function.mark()));
    }

    private static ElementId id(Step step) {
        return ElementId.ofStep(step.blueprintKey(), step.mark());
    }
}
