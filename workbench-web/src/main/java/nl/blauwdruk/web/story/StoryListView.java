package nl.blauwdruk.web.story;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.blauwdruk.story.handover.HandoverFormat;
import nl.blauwdruk.web.page.Messages;
import nl.blauwdruk.web.page.Redirects;
import nl.blauwdruk.web.theme.ChosenTheme;

/** The page with the stories of a theme along the journey, two hundred at a time. */
@Named
@RequestScoped
public class StoryListView {

    private static final int PAGE = 200;

    @Inject
    private ChosenTheme chosen;

    @Inject
    private BrowsingStories browsing;

    @Inject
    private ReadingStories reading;

    @Inject
    private StoryRows words;

    @Inject
    private GeneratingStories generating;

    @Inject
    private Messages messages;

    @Inject
    private Redirects redirects;

    private List<StoryRow> rows = List.of();
    private int number = 1;
    private long total;
    private long variations;

    /** The stories of one phase. */
    public record PhaseRows(String name, List<StoryRow> rows) {}

    @Inject
    private HttpServletRequest request;

    /** A form that comes back finds the page as it was: what it shows must be there before its buttons are. */
    @PostConstruct
    void restore() {
        if (request.getMethod().equals("POST")) {
            load();
        }
    }

    /** Reads a page of the stories of the chosen theme. */
    public void load() {
        String theme = chosen.getKey();
        String asked = request.getParameter("pagina");
        int last =
                (int) Math.max(1, (browsing.page(theme, StoryChoice.ALL, 0, 1).total() + PAGE - 1) / PAGE);
        number = asked != null && asked.matches("[1-9]\\d{0,5}") ? Math.min(last, Integer.parseInt(asked)) : 1;
        BrowsingStories.Found found = browsing.page(theme, StoryChoice.ALL, (number - 1) * PAGE, PAGE);
        total = found.total();
        variations = browsing.variations(theme);
        rows = words.of(theme, found.stories(), reading.outdated(theme), Map.of(), found.places());
    }

    /** Writes the stories of all themes. */
    public void generate() {
        GeneratingStories.Outcome outcome = generating.generate();
        if (outcome.isNews()) {
            redirects.to("/story/review?thema=" + chosen.getKey() + "&gedaan=generate");
            return;
        }
        messages.done("story.generated", outcome.fresh(), outcome.updated(), outcome.unchanged(), outcome.conflicts());
        load();
    }

    /** The stories of this page by phase, in the order in which a phase is first met. */
    public List<PhaseRows> getPhases() {
        Map<String, List<StoryRow>> phases = new LinkedHashMap<>();
        rows.forEach(row ->
                phases.computeIfAbsent(row.phase(), name -> new ArrayList<>()).add(row));
        return phases.entrySet().stream()
                .map(phase -> new PhaseRows(phase.getKey(), phase.getValue()))
                .toList();
    }

    /** The forms in which other tools take the backlog over. */
    public List<String> getHandovers() {
        return Arrays.stream(HandoverFormat.values()).map(HandoverFormat::word).toList();
    }

    public long getTotal() {
        return total;
    }

    public long getShared() {
        return total - variations;
    }

    public long getVariations() {
        return variations;
    }

    /** Number of this page, from 1. */
    public int getNumber() {
        return number;
    }

    public long getPages() {
        return Math.max(1, (total + PAGE - 1) / PAGE);
    }

    /** Which of all is the first of this page, from 1. */
    public int getFirst() {
        return (number - 1) * PAGE + 1;
    }

    public int getLast() {
        return getFirst() + rows.size() - 1;
    }
}
