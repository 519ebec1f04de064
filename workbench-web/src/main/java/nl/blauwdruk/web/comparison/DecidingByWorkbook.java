package nl.blauwdruk.web.comparison;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import nl.blauwdruk.exchange.UnreadableFile;
import nl.blauwdruk.model.comparison.wording.Language;
import nl.blauwdruk.report.comparison.ComparedTheme;
import nl.blauwdruk.report.comparison.ComparisonWords;
import nl.blauwdruk.report.excel.FilledInComparison;
import nl.blauwdruk.web.access.Access;
import nl.blauwdruk.web.access.Does;
import nl.blauwdruk.web.access.Operation;
import nl.blauwdruk.web.access.Scope;
import nl.blauwdruk.web.store.Expected;

/**
 * Takes in what people filled in on the workbook of a comparison: all of it or nothing, by the same rules as on the page. A row
 * that was changed meanwhile is refused, with both versions.
 */
@ApplicationScoped
public class DecidingByWorkbook {

    private final ReportingComparisons reporting;
    private final DecidingDifferences differences;
    private final DecidingOnClusters clusters;
    private final Access access;

    @Inject
    public DecidingByWorkbook(
            ReportingComparisons reporting,
            DecidingDifferences differences,
            DecidingOnClusters clusters,
            Access access) {
        this.reporting = reporting;
        this.differences = differences;
        this.clusters = clusters;
        this.access = access;
    }

    protected DecidingByWorkbook() { // for CDI
        this(null, null, null, null);
    }

    /**
     * What the workbook would change.
     *
     * @param name of the file, for messages
     * @param language of messages and sentences
     * @throws UnreadableFile when it is no workbook of this theme
     */
    @Transactional
    @Does(Operation.READ)
    public WorkbookProposal propose(String theme, String name, byte[] workbook, Language language) {
        FilledInComparison filled = FilledInComparison.read(name, workbook, language);
        ComparisonWords words = ComparisonWords.in(language);
        if (!filled.theme().equals(theme)) {
            throw new UnreadableFile(
                    name,
                    0,
                    words.say("unread.other_theme", filled.theme(), theme),
                    words.say("unread.other_theme.do"));
        }
        ComparedTheme now = reporting
                .of(theme)
                .orElseThrow(
                        () -> new UnreadableFile(name, 0, words.say("unread.nothing"), words.say("unread.nothing.do")));
        return new WorkbookJudging(theme, now, differences, access, words).judge(filled);
    }

    /**
     * Takes it in.
     *
     * @return what was changed
     * @throws RefusedWorkbook when something of it cannot be taken in
     * @throws UnreadableFile when it is no workbook of this theme
     */
    @Transactional
    @Does({Operation.RECORD_OUTCOME, Operation.DECIDE_CLUSTER})
    public WorkbookProposal takeIn(String theme, String name, byte[] workbook, Language language) {
        access.requireAny(Operation.RECORD_OUTCOME, scopes(theme));
        WorkbookProposal proposal = propose(theme, name, workbook, language);
        if (!proposal.refused().isEmpty()) {
            throw new RefusedWorkbook(proposal);
        }
        proposal.decisions()
                .forEach(one -> differences.record(
                        theme,
                        one.difference(),
                        Expected.of(one.stamp()),
                        one.wish().choice().orElseThrow(),
                        one.wish().owner(),
                        one.wish().due().orElse(null)));
        if (!proposal.matches().isEmpty()) {
            clusters.sayAll(
                    theme,
                    proposal.matches().stream()
                            .map(WorkbookProposal.MatchProposal::word)
                            .toList());
        }
        return proposal;
    }

    private List<Scope> scopes(String theme) {
        Stream<Scope> own = reporting.of(theme).stream()
                .flatMap(now -> now.variants().stream())
                .flatMap(variant -> variant.owner().stream())
                .map(owner -> Scope.of(owner.code(), theme));
        return Stream.concat(Stream.of(Scope.ofTheme(theme)), own).toList();
    }
}
