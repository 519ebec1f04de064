package nl.blauwdruk.web.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.ElementId;
import nl.blauwdruk.model.comparison.setup.SetupChoice;
import nl.blauwdruk.report.comparison.ComparedDifference;
import nl.blauwdruk.report.comparison.ComparedDifference.Wish;
import nl.blauwdruk.report.comparison.ComparedMatch;
import nl.blauwdruk.report.comparison.ComparedTheme;
import nl.blauwdruk.report.comparison.ComparisonWords;
import nl.blauwdruk.report.excel.CellPlace;
import nl.blauwdruk.report.excel.CellProblem;
import nl.blauwdruk.report.excel.FilledInComparison;
import nl.blauwdruk.web.access.Access;
import nl.blauwdruk.web.access.Operation;
import nl.blauwdruk.web.access.Scope;
import nl.blauwdruk.web.comparison.WorkbookProposal.DecisionProposal;
import nl.blauwdruk.web.comparison.WorkbookProposal.MatchProposal;
import nl.blauwdruk.web.comparison.WorkbookProposal.RefusedCell;

/** Holds a filled-in workbook against the comparison as it is now: what can be taken in, what not, and why not. */
final class WorkbookJudging {

    private final String theme;
    private final ComparedTheme now;
    private final DecidingDifferences deciding;
    private final Access access;
    private final ComparisonWords words;
    private final Map<String, DecidedDifference> differences = new HashMap<>();
    private final Map<ElementId, ComparedMatch> matches;
    private final List<DecisionProposal> decisions = new ArrayList<>();
    private final List<MatchProposal> said = new ArrayList<>();
    private final List<RefusedCell> refused = new ArrayList<>();

    WorkbookJudging(
            String theme, ComparedTheme now, DecidingDifferences deciding, Access access, ComparisonWords words) {
        this.theme = theme;
        this.now = now;
        this.deciding = deciding;
        this.access = access;
        this.words = words;
        deciding.ofTheme(theme).forEach(one -> differences.put(one.difference().id(), one));
        matches = now.matches();
    }

    WorkbookProposal judge(FilledInComparison filled) {
        filled.problems().forEach(this::refuse);
        filled.decisions().forEach(this::decision);
        filled.matches().forEach(this::match);
        return new WorkbookProposal(decisions, said, refused, notes(filled));
    }

    private void refuse(CellProblem problem) {
        refuse(problem.place(), "", problem.reason().word(), problem.said(), "");
    }

    private void refuse(CellPlace place, String about, String reason, String inFile, String isNow) {
        refused.add(new RefusedCell(place, about, reason, inFile, isNow));
    }

    private void decision(FilledInComparison.Decision filled) {
        DecidedDifference one = differences.get(filled.difference());
        if (one == null) {
            refuse(filled.place(), filled.difference(), "gone", words(filled.wish()), "");
            return;
        }
        String about = one.difference().name() + ": " + one.difference().title(words.language());
        Wish current = new ComparedDifference(one.difference(), one.decision()).wish();
        if (current.mark().equals(filled.wish().mark())) {
            return; // somebody did the same meanwhile
        }
        Optional<String> refusal = refusal(one, filled);
        if (refusal.isPresent()) {
            refuse(filled.place(), about, refusal.get(), words(filled.wish()), words(current));
        } else {
            decisions.add(new DecisionProposal(
                    filled.place(),
                    filled.difference(),
                    one.difference().name(),
                    one.difference().title(words.language()),
                    filled.wish(),
                    filled.stamp()));
        }
    }

    private Optional<String> refusal(DecidedDifference one, FilledInComparison.Decision filled) {
        if (!one.stamp().equals(filled.stamp())) {
            return Optional.of("changed");
        }
        if (one.isDecided()) {
            return Optional.of("decided");
        }
        SetupChoice choice = filled.wish().choice().orElseThrow();
        if (!deciding.mayRecord(theme, one, choice)) {
            return Optional.of("not_yours");
        }
        return deciding.missing(theme, one, choice).map(missing -> missing.word());
    }

    private String words(Wish wish) {
        return Stream.of(
                        wish.choice().map(words::of).orElse(words.say("nothing.decided")),
                        wish.owner(),
                        wish.due().map(words::day).orElse(""))
                .filter(word -> !word.isBlank())
                .collect(Collectors.joining(", "));
    }

    private void match(FilledInComparison.Match filled) {
        ComparedMatch match = matches.get(filled.step());
        String word = words.holds(filled.holds());
        if (match == null) {
            refuse(filled.place(), filled.step().value(), "gone_step", word, "");
            return;
        }
        Blueprint variant = variant(match);
        String name = now.step(match.step().model(), match.step().step()).name();
        String about = ComparedTheme.nameOf(variant) + ": " + name;
        if (!match.stamp().equals(filled.stamp())) {
            refuse(filled.place(), about, "changed", word, standing(match));
        } else if (!mayDecide(variant)) {
            refuse(filled.place(), about, "not_yours", word, "");
        } else if (match.isAlone() && !filled.holds()) {
            refuse(filled.place(), about, "alone", word, "");
        } else {
            said.add(new MatchProposal(
                    filled.place(),
                    ComparedTheme.nameOf(variant),
                    name,
                    filled,
                    new DecidingOnClusters.StepWord(
                            variant.key(), match.step().step(), filled.holds(), filled.because())));
        }
    }

    private boolean mayDecide(Blueprint variant) {
        return access.may(Operation.DECIDE_CLUSTER, Scope.ofTheme(theme))
                || access.may(
                        Operation.DECIDE_CLUSTER,
                        Scope.of(variant.owner().orElseThrow().code(), theme));
    }

    private Blueprint variant(ComparedMatch match) {
        return now.variants().stream()
                .filter(one -> one.key().equals(match.step().model()))
                .findFirst()
                .orElseThrow();
    }

    /** Where a step stands now, in words. */
    private String standing(ComparedMatch match) {
        String beside = match.companions().stream().map(now::nameOf).collect(Collectors.joining("; "));
        String where = match.isAlone() ? words.say("stands.alone") : beside;
        return match.step().confirmed() ? words.say("stands.confirmed", where) : where;
    }

    /** Texts that are not as on the page. */
    private List<CellPlace> notes(FilledInComparison filled) {
        return filled.texts().stream()
                .filter(text -> differences.containsKey(text.difference()))
                .filter(text -> !text.question()
                        .equals(differences
                                .get(text.difference())
                                .difference()
                                .title(filled.language())
                                .strip()))
                .map(FilledInComparison.Text::place)
                .toList();
    }
}
