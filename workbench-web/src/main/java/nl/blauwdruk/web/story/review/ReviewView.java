package nl.blauwdruk.web.story.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.blauwdruk.story.backlog.ReviewState;
import nl.blauwdruk.story.backlog.Story;
import nl.blauwdruk.web.access.Access;
import nl.blauwdruk.web.access.Operation;
import nl.blauwdruk.web.page.Messages;
import nl.blauwdruk.web.page.Texts;
import nl.blauwdruk.web.story.OwningStories;
import nl.blauwdruk.web.story.StoryRows;
import nl.blauwdruk.web.theme.ChosenTheme;

/** The page on which somebody looks over what generating gave: the list along the journey. */
@Named
@RequestScoped
public class ReviewView {

    @Inject
    private ChosenTheme chosen;

    @Inject
    private ReadingReviews reading;

    @Inject
    private StoryRows rows;

    @Inject
    private Access access;

    @Inject
    private Messages messages;

    @Inject
    private Texts texts;

    @Inject
    private HttpServletRequest request;

    private ThemeReview review;
    private Story story;
    private String key;
    private String filter;
    private Long open;

    /** The stories of one phase. */
    public record PhaseRows(String name, List<ReviewRow> rows) {}

    /** Reads the stories of the chosen theme, and opens the one of the address or else the first open one. */
    public void load() {
        review = reading.of(chosen.getKey());
        Optional<Story> asked = key == null ? Optional.empty() : review.story(key);
        if (key != null && asked.isEmpty()) {
            messages.notFound();
            return;
        }
        story = asked.or(() -> review.nextOpen(""))
                .or(() -> review.stories().stream().findFirst())
                .orElse(null);
    }

    ThemeReview review() {
        return review;
    }

    Story story() {
        return story;
    }

    /** How many stories of a theme are open, for pages that lead here. */
    public long openOf(String theme) {
        if (open == null) {
            open = reading.open(theme);
        }
        return open;
    }

    /** The stories that pass the filter, by phase, along the journey. */
    public List<PhaseRows> getPhases() {
        Map<String, List<ReviewRow>> phases = new LinkedHashMap<>();
        for (Story one : review.stories()) {
            if (ReviewFilter.of(filter).shows(one)) {
                phases.computeIfAbsent(one.phase(), name -> new ArrayList<>()).add(row(one));
            }
        }
        return phases.entrySet().stream()
                .map(phase -> new PhaseRows(phase.getKey(), phase.getValue()))
                .toList();
    }

    private ReviewRow row(Story one) {
        return ReviewRow.of(
                one,
                rows.sentence(one.text()),
                review.outdated().contains(one.key()),
                story != null && one.key().equals(story.key()));
    }

    public int getTotal() {
        return review.stories().size();
    }

    public long getOpen() {
        return review.stories().stream().filter(ReviewFilter.OPEN::shows).count();
    }

    public long getDone() {
        return getTotal() - getOpen();
    }

    public long getConflicts() {
        return review.stories().stream().filter(ReviewFilter.CONFLICT::shows).count();
    }

    /** How many stories this person can accept at once. */
    public long getAcceptable() {
        return review.stories().stream()
                .filter(one -> ReviewingStories.isPlain(one)
                        && review.quality().findingsOf(one).isEmpty())
                .filter(one -> access.may(Operation.WRITE_STORY, OwningStories.scopeOf(one)))
                .count();
    }

    /** Key of the next open story; empty when there is none. */
    public String getNext() {
        return story == null ? "" : review.nextOpen(story.key()).map(Story::key).orElse("");
    }

    /** What went wrong with what was asked last; empty when nothing did. */
    public String getFault() {
        return said("review.refusal.", request.getParameter("fout"));
    }

    /** What was done last; empty when nothing was. */
    public String getDoneLast() {
        return said("review.done.", request.getParameter("gedaan"));
    }

    private String said(String prefix, String word) {
        return word != null && texts.containsKey(prefix + word) ? texts.get(prefix + word) : "";
    }

    public boolean isVanished() {
        return story.review().state() == ReviewState.VANISHED;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    /** Word of the filter. */
    public String getFilter() {
        return ReviewFilter.of(filter).word();
    }

    public void setFilter(String filter) {
        this.filter = filter;
    }
}
