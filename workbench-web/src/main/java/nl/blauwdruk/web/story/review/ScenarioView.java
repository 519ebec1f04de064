package nl.blauwdruk.web.story.review;

import java.util.List;
import nl.blauwdruk.story.backlog.MergedPart;
import nl.blauwdruk.story.backlog.PartState;

/**
 * A scenario on the page.
 *
 * @param state {@code new}, {@code changed}, {@code own} or empty for one that is what it was
 */
public record ScenarioView(String name, List<Line> lines, String state) {

    private static final String HEAD = "Scenario:";

    /** A line of a scenario. */
    public record Line(String keyword, String text) {}

    static ScenarioView of(MergedPart part) {
        List<String> lines = part.ours().orElseThrow().lines().toList();
        return new ScenarioView(
                lines.get(0).substring(HEAD.length()).strip(),
                lines.stream().skip(1).map(ScenarioView::line).toList(),
                state(part));
    }

    private static Line line(String step) {
        int space = step.indexOf(' ');
        return space < 0 ? new Line("", step) : new Line(step.substring(0, space), step.substring(space + 1));
    }

    private static String state(MergedPart part) {
        if (part.state() == PartState.UNCHANGED) {
            return "";
        }
        boolean isTheirs = part.state() == PartState.TAKEN_OVER;
        String theirs = part.base().isEmpty() ? "new" : "changed";
        return isTheirs ? theirs : "own";
    }
}
