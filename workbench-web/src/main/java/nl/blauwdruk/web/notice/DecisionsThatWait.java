package nl.blauwdruk.web.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.blauwdruk.model.blueprint.Theme;
import nl.blauwdruk.model.comparison.setup.SetupDecision;
import nl.blauwdruk.model.comparison.setup.SetupDecisions;
import nl.blauwdruk.model.comparison.setup.SetupDifference;
import nl.blauwdruk.web.access.Operation;
import nl.blauwdruk.web.access.Person;
import nl.blauwdruk.web.access.Scope;
import nl.blauwdruk.web.comparison.ThemeComparison;

/** Finds the set-up differences that wait for a person: for a vote or an outcome before a day, or for an answer. */
@ApplicationScoped
class DecisionsThatWait {

    @Inject
    private SetupDecisions decisions;

    /** What of a theme waits for this person; nothing of differences that are not there now. */
    List<Notice> of(Person reader, Theme theme, ThemeComparison now) {
        Map<String, SetupDifference> differences = new HashMap<>();
        now.differences().forEach(difference -> differences.put(difference.id(), difference));
        List<SetupDecision> open = decisions.ofTheme(theme.key()).stream()
                .filter(decision -> decision.outcome().isEmpty())
                .filter(decision -> differences.containsKey(decision.difference()))
                .toList();
        List<Notice> found = new ArrayList<>();
        dated(
                        open.stream()
                                .filter(decision -> decision.before().isPresent())
                                .filter(decision -> mayDecide(reader, decision, now))
                                .toList(),
                        theme)
                .ifPresent(found::add);
        asked(reader, theme, open, differences, now).ifPresent(found::add);
        return found;
    }

    private static boolean mayDecide(Person reader, SetupDecision decision, ThemeComparison now) {
        return reader.may(Operation.RECORD_OUTCOME, Scope.of(decision.municipality(), decision.theme()))
                || now.blueprints().variants().stream()
                        .map(variant -> variant.owner().orElseThrow().code())
                        .filter(code -> reader.may(Operation.VOTE_ON_DIFFERENCE, Scope.of(code, decision.theme())))
                        .anyMatch(code -> decision.voteOf(code).isEmpty());
    }

    private static Optional<Notice> dated(List<SetupDecision> dated, Theme theme) {
        Optional<LocalDate> first =
                dated.stream().flatMap(decision -> decision.before().stream()).min(LocalDate::compareTo);
        return first.map(day -> new Notice(
                NoticeKind.DECISIONS, theme.name(), dated.size(), NoticeKind.DECISIONS.in(theme.key()), first));
    }

    /** The first discussion in the order of the journey is where it leads to. */
    private static Optional<Notice> asked(
            Person reader,
            Theme theme,
            List<SetupDecision> open,
            Map<String, SetupDifference> differences,
            ThemeComparison now) {
        List<SetupDifference> asking = open.stream()
                .filter(decision -> decision.waitsForAnswerOf(reader.login(), reader.name()))
                .map(decision -> differences.get(decision.difference()))
                .toList();
        return now.differences().stream()
                .filter(asking::contains)
                .findFirst()
                .map(first -> new Notice(
                        NoticeKind.MENTIONS,
                        theme.name(),
                        asking.size(),
                        NoticeKind.MENTIONS.in(theme.key()) + "&" + now.addressOf(first)));
    }
}
