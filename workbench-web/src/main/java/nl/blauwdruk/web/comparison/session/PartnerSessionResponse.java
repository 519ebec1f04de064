package nl.blauwdruk.web.comparison.session;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.blauwdruk.model.comparison.setup.Outcome;
import nl.blauwdruk.model.comparison.wording.Language;
import nl.blauwdruk.web.comparison.DecidedDifference;

/**
 * The newest partner session of a theme as the API shows it.
 *
 * @param code short code of its address on other screens
 * @param by who began it
 * @param ended absent while it is held
 * @param shown id of the difference on the wall; absent when nothing is left
 * @param total how many set-up differences the theme has
 * @param open how many of them are not decided
 * @param overlapBefore headline overlap when it began, from 0 to 1
 * @param overlapAfter the same when all that was decided here is carried out
 * @param decisions what was decided in it, in that order
 */
public record PartnerSessionResponse(
        String theme,
        String code,
        String by,
        Instant began,
        Instant ended,
        String shown,
        int total,
        int open,
        double overlapBefore,
        double overlapAfter,
        List<SessionDecisionResponse> decisions) {

    /** What was decided of one difference. */
    public record SessionDecisionResponse(
            String difference, String title, String municipality, String choice, String owner, LocalDate due) {}

    static PartnerSessionResponse from(SessionReport report, Language language) {
        PartnerSession session = report.session();
        return new PartnerSessionResponse(
                session.theme(),
                session.code(),
                session.by(),
                session.began(),
                session.ended().orElse(null),
                session.shown().orElse(null),
                report.total(),
                report.open(),
                report.before(),
                report.after(),
                report.decided().stream()
                        .map(decided -> decision(decided, language))
                        .toList());
    }

    private static SessionDecisionResponse decision(DecidedDifference decided, Language language) {
        Outcome outcome = decided.outcome().orElseThrow();
        return new SessionDecisionResponse(
                decided.difference().id(),
                decided.difference().title(language),
                decided.difference().municipality(),
                outcome.choice().word(),
                outcome.owner(),
                outcome.due().orElse(null));
    }
}
