package nl.blauwdruk.web.blueprint;

import java.util.List;
import nl.blauwdruk.model.blueprint.InformationItem;
import nl.blauwdruk.model.blueprint.Remark;
import nl.blauwdruk.model.blueprint.Stakeholder;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.blueprint.SystemFunction;
import nl.blauwdruk.model.blueprint.TimeLimit;

/**
 * One step as a column of the grid.
 *
 * @param step the step
 * @param lastOfPhase whether a new phase begins after it
 * @param experience its piece of the curve
 * @param remarks what residents said about it
 */
public record StepColumn(Step step, boolean lastOfPhase, ExperiencePoint experience, List<Remark> remarks) {

    public String styleClass() {
        return lastOfPhase ? "ends" : "";
    }

    /** Empty text when the step always applies. */
    public String condition() {
        return step.condition().orElse("");
    }

    /** What a lane of plain text says about this step; empty when it says nothing. */
    public String text(String lane) {
        return switch (lane) {
            case "evidence" -> step.evidence().orElse("");
            case "resident" -> step.resident();
            case "painPoint" -> step.painPoint().orElse("");
            case "channel" -> String.join(", ", step.channels());
            case "frontstage" -> step.frontstage();
            case "backstage" -> step.backstage();
            case "condition" -> condition();
            default -> throw new IllegalArgumentException("No lane of plain text: " + lane);
        };
    }

    public String timeLimit() {
        return step.timeLimit().map(TimeLimit::duration).orElse("");
    }

    public String timeLimitBasis() {
        return step.timeLimit().flatMap(TimeLimit::basis).orElse("");
    }

    public List<Stakeholder> stakeholders() {
        return step.stakeholders();
    }

    public List<InformationItem> information() {
        return step.information();
    }

    public List<SystemFunction> functions() {
        return step.functions();
    }
}
