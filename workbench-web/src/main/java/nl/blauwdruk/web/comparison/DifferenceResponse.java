package nl.blauwdruk.web.comparison;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.blauwdruk.model.blueprint.ElementId;
import nl.blauwdruk.model.comparison.setup.Cost;
import nl.blauwdruk.model.comparison.setup.DiscussionRemark;
import nl.blauwdruk.model.comparison.setup.Outcome;
import nl.blauwdruk.model.comparison.setup.SetupDifference;
import nl.blauwdruk.model.comparison.wording.Language;

/**
 * A set-up difference as the API shows it.
 *
 * @param sort split, merged, moved, added, dropped, or what differs inside the step
 * @param model key of the variant
 * @param municipality CBS code of whose it is
 * @param title it in one question, in the language asked for
 * @param why what differs, in one sentence of that language
 * @param base ids of the steps of the base it is about
 * @param own ids of the steps of the variant it is about
 * @param state open, decided, or outdated when the steps mean something else since
 * @param before date before which it is to be decided; absent for none
 * @param outcome absent while it is open
 */
public record DifferenceResponse(
        String id,
        String sort,
        String model,
        String municipality,
        String phase,
        String title,
        String why,
        List<String> base,
        List<String> own,
        String state,
        LocalDate before,
        List<VoteResponse> votes,
        List<DiscussionResponse> remarks,
        OutcomeResponse outcome,
        List<CostResponse> costs) {

    /** What one municipality wants. */
    public record VoteResponse(String municipality, String choice, String by, Instant at) {}

    /** What someone said. */
    public record DiscussionResponse(String text, String by, Instant at) {}

    /** What was decided. */
    public record OutcomeResponse(String choice, String by, Instant at, String owner, LocalDate due) {}

    /** What a choice costs; overlap from 0 to 1. */
    public record CostResponse(
            String choice, int stories, int points, int packs, double overlapBefore, double overlapAfter) {}

    static DifferenceResponse from(DecidedDifference decided, Language language) {
        SetupDifference difference = decided.difference();
        return new DifferenceResponse(
                difference.id(),
                difference.sort(),
                difference.model(),
                difference.municipality(),
                difference.phase(),
                difference.title(language),
                difference.why(language),
                difference.base().stream().map(ElementId::value).toList(),
                difference.own().stream().map(ElementId::value).toList(),
                stateOf(decided),
                decided.before().orElse(null),
                decided.votes().stream()
                        .map(vote -> new VoteResponse(
                                vote.municipality(), vote.choice().word(), vote.by(), vote.at()))
                        .toList(),
                decided.remarks().stream().map(DifferenceResponse::remark).toList(),
                decided.outcome().map(DifferenceResponse::outcome).orElse(null),
                decided.costs().stream().map(DifferenceResponse::cost).toList());
    }

    private static String stateOf(DecidedDifference decided) {
        if (decided.isOutdated()) {
            return "outdated";
        }
        return decided.isDecided() ? "decided" : "open";
    }

    private static DiscussionResponse remark(DiscussionRemark remark) {
        return new DiscussionResponse(remark.text(), remark.by(), remark.at());
    }

    private static OutcomeResponse outcome(Outcome outcome) {
        return new OutcomeResponse(
                outcome.choice().word(),
                outcome.by(),
                outcome.at(),
                outcome.owner(),
                outcome.due().orElse(null));
    }

    private static CostResponse cost(Cost cost) {
        return new CostResponse(
                cost.choice().word(), cost.stories(), cost.points(), cost.packs(), cost.before(), cost.after());
    }
}
