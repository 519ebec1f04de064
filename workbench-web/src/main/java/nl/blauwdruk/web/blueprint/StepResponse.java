package nl.blauwdruk.web.blueprint;

import java.util.List;
import nl.blauwdruk.model.blueprint.Origin;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.blueprint.TimeLimit;

/** A step with all its lanes as the API shows it; closed lists in the words of the file format. */
public record StepResponse(
        String id,
        String mark,
        String phase,
        String name,
        String condition,
        String resident,
        String frontstage,
        String backstage,
        String evidence,
        List<String> channels,
        List<StakeholderResponse> stakeholders,
        List<InformationResponse> information,
        List<FunctionResponse> functions,
        TimeLimitResponse timeLimit,
        String painPoint,
        Integer experience) {

    /** A role with its part. */
    public record StakeholderResponse(String mark, String role, String raci) {}

    /** An information item. */
    public record InformationResponse(
            String mark, String name, String source, String category, String legalBasis, String origin) {}

    /** A system function. */
    public record FunctionResponse(String mark, String name, String kind, boolean essential) {}

    /** A time limit with what says so. */
    public record TimeLimitResponse(String duration, String basis) {
        static TimeLimitResponse from(TimeLimit limit) {
            return new TimeLimitResponse(limit.duration(), limit.basis().orElse(null));
        }
    }

    static StepResponse from(Step step) {
        return new StepResponse(
                step.key(),
                step.mark(),
                step.phase(),
                step.name(),
                step.condition().orElse(null),
                step.resident(),
                step.frontstage(),
                step.backstage(),
                step.evidence().orElse(null),
                step.channels(),
                step.stakeholders().stream()
                        .map(s -> new StakeholderResponse(
                                s.mark(), s.role(), s.raci().word()))
                        .toList(),
                step.information().stream()
                        .map(i -> new InformationResponse(
                                i.mark(),
                                i.name(),
                                i.source(),
                                i.category().word(),
                                i.legalBasis().orElse(null),
                                i.origin().map(Origin::word).orElse(null)))
                        .toList(),
                step.functions().stream()
                        .map(f -> new FunctionResponse(
                                f.mark(), f.name(), f.kind().word(), f.isEssential()))
                        .toList(),
                step.timeLimit().map(TimeLimitResponse::from).orElse(null),
                step.painPoint().orElse(null),
                step.experience().orElse(null));
    }
}
