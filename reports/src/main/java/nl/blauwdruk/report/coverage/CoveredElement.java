package nl.blauwdruk.report.coverage;

import java.util.List;
import nl.blauwdruk.model.blueprint.Element;
import nl.blauwdruk.model.blueprint.Lane;

/**
 * An element of a blueprint with how far it has come and why.
 *
 * @param element the element
 * @param step the step it is or belongs to
 * @param level how far it has come
 * @param stories the stories that count for it, by key
 * @param evidence what the level rests on
 */
public record CoveredElement(
        Element element, StepPlace step, Level level, List<StoryStanding> stories, Evidence evidence) {

    public CoveredElement {
        stories = List.copyOf(stories);
    }

    public Lane lane() {
        return element.lane();
    }

    public boolean isDone() {
        return level.isAtLeast(Level.DONE);
    }
}
