package nl.blauwdruk.web.backlog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.blauwdruk.story.backlog.Story;
import nl.blauwdruk.story.backlog.StoryLabels;
import nl.blauwdruk.web.page.Messages;
import nl.blauwdruk.web.page.Texts;
import nl.blauwdruk.web.story.ReadingStories;
import nl.blauwdruk.web.story.StoryView;

/** The labels on the page of one story. */
@Named("storyLabels")
@RequestScoped
public class StoryLabelsView {

    @Inject
    private ReadingStories reading;

    @Inject
    private ChangingManyStories changing;

    @Inject
    private StoryView page;

    @Inject
    private Messages messages;

    @Inject
    private Texts texts;

    @Inject
    private HttpServletRequest request;

    private boolean refused;

    /** Gives a story the labels that were filled in, and no others. */
    public void save(String key) {
        try {
            Story story = reading.byKey(key).orElseThrow();
            StoryLabels wanted = StoryLabels.read(String.valueOf(request.getParameter("labels")));
            changing.label(story.theme(), List.of(key), wanted, story.labels());
            messages.done("saved");
            page.load();
        } catch (IllegalArgumentException unfit) {
            refused = true;
            messages.refused(texts.format("backlog.refused.labels", StoryLabels.LONGEST, StoryLabels.MOST));
        }
    }

    /** What to show in the field: the labels there are, or what was typed and could not be kept. */
    public String written(StoryLabels now) {
        return refused ? request.getParameter("labels") : now.toString();
    }

    /** A label as a part of an address. */
    public String inAddress(String label) {
        return URLEncoder.encode(label, StandardCharsets.UTF_8);
    }
}
