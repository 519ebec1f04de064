package nl.blauwdruk.web.backlog.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.blauwdruk.exchange.UnreadableFile;
import nl.blauwdruk.model.comparison.wording.Language;
import nl.blauwdruk.report.backlog.BacklogLine;
import nl.blauwdruk.report.backlog.BacklogReport;
import nl.blauwdruk.report.backlog.BacklogWords;
import nl.blauwdruk.report.excel.FilledInBacklog;
import nl.blauwdruk.story.backlog.FewestMoves;
import nl.blauwdruk.story.backlog.PinnedPlaces;
import nl.blauwdruk.story.backlog.Story;
import nl.blauwdruk.story.backlog.StoryText;
import nl.blauwdruk.web.access.Access;
import nl.blauwdruk.web.access.Does;
import nl.blauwdruk.web.access.Operation;
import nl.blauwdruk.web.access.Scope;
import nl.blauwdruk.web.backlog.ChangingManyStories;
import nl.blauwdruk.web.backlog.document.BacklogProposal.MoveProposal;
import nl.blauwdruk.web.backlog.document.BacklogProposal.WishProposal;
import nl.blauwdruk.web.store.Expected;
import nl.blauwdruk.web.story.OrderingStories;
import nl.blauwdruk.web.story.OwningStories;
import nl.blauwdruk.web.story.ReadingStories;

/**
 * Takes in what people filled in on the workbook of a backlog: all of it or nothing, by the same rules as on the page. A story that
 * was changed meanwhile is refused.
 */
@ApplicationScoped
public class WritingByWorkbook {

    private final ReportingBacklogs reporting;
    private final ReadingStories reading;
    private final OwningStories owning;
    private final ChangingManyStories changing;
    private final OrderingStories ordering;
    private final Access access;

    @Inject
    public WritingByWorkbook(
            ReportingBacklogs reporting,
            ReadingStories reading,
            OwningStories owning,
            ChangingManyStories changing,
            OrderingStories ordering,
            Access access) {
        this.reporting = reporting;
        this.reading = reading;
        this.owning = owning;
        this.changing = changing;
        this.ordering = ordering;
        this.access = access;
    }

    protected WritingByWorkbook() { // for CDI
        this(null, null, null, null, null, null);
    }

    /**
     * What the workbook would change.
     *
     * @param name of the file, for messages
     * @param language of messages
     * @throws UnreadableFile when it is no workbook of this backlog
     */
    @Transactional
    @Does(Operation.READ)
    public BacklogProposal propose(String theme, String name, byte[] workbook, Language language) {
        FilledInBacklog filled = FilledInBacklog.read(name, workbook, language);
        BacklogWords words = BacklogWords.in(language);
        if (!filled.theme().equals(theme)) {
            throw new UnreadableFile(
                    name,
                    0,
                    words.say("unread.other_theme", filled.theme(), theme),
                    words.say("unread.other_theme.do"));
        }
        Map<String, Scope> scopes =
                reading.ofTheme(theme).stream().collect(Collectors.toMap(Story::key, OwningStories::scopeOf));
        return new BacklogJudging(
                        now(theme),
                        key -> access.may(Operation.WRITE_STORY, scopes.get(key)),
                        access.may(Operation.ORDER_BACKLOG, Scope.ofTheme(theme)))
                .judge(filled);
    }

    /**
     * Takes it in.
     *
     * @return what was changed
     * @throws RefusedBacklog when something of it cannot be taken in
     * @throws UnreadableFile when it is no workbook of this backlog
     */
    @Transactional
    @Does({Operation.WRITE_STORY, Operation.ORDER_BACKLOG})
    public BacklogProposal takeIn(String theme, String name, byte[] workbook, Language language) {
        access.requireAny(
                Operation.WRITE_STORY,
                reading.ofTheme(theme).stream().map(OwningStories::scopeOf).toList());
        BacklogProposal proposal = propose(theme, name, workbook, language);
        if (!proposal.refused().isEmpty()) {
            throw new RefusedBacklog(proposal);
        }
        proposal.wishes().forEach(one -> write(theme, one));
        order(theme, proposal.moves());
        return proposal;
    }

    private void write(String theme, WishProposal one) {
        BacklogLine.Wish wish = one.wish();
        owning.write(
                one.now().key(),
                Expected.of(one.stamp()),
                new StoryText(wish.role(), wish.wish(), wish.reason()),
                wish.points());
        if (wish.priority() != one.now().priority()) {
            changing.weigh(theme, List.of(one.now().key()), wish.priority(), null);
        }
    }

    private void order(String theme, List<MoveProposal> moves) {
        if (moves.isEmpty()) {
            return;
        }
        Map<String, Integer> places =
                moves.stream().collect(Collectors.toMap(move -> move.now().key(), MoveProposal::to));
        List<String> keys = now(theme).lines().stream().map(BacklogLine::key).toList();
        ordering.arrange(theme, FewestMoves.between(keys, PinnedPlaces.order(keys, places)));
    }

    private BacklogReport now(String theme) {
        return reporting.of(theme).orElseThrow(() -> new IllegalArgumentException("There is no theme " + theme));
    }
}
