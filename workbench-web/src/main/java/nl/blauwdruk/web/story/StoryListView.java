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

/** The page with all stories of a theme along the journey. */
@Named
@RequestScoped
public class StoryListView {

    @Inject
    private ChosenTheme chosen;

    @Inject
    private StoryRows stories;

    @Inject
    private GeneratingStories generating;

    @Inject
    private Messages messages;

    @Inject
    private Redirects redirects;

    private List<StoryRow> rows = List.of();

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

    /** Reads the stories of the chosen theme. */
    public void load() {
        rows = stories.ofTheme(chosen.getKey());
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

    /** The stories by phase, in the order in which a phase is first met. */
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

    public int getTotal() {
        return rows.size();
    }

    public long getShared() {
        return rows.stream().filter(row -> !row.isVariation()).count();
    }

    public long getVariations() {
        return rows.stream().filter(StoryRow::isVariation).count();
    }
}
