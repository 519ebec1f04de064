package nl.blauwdruk.web.backlog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.blauwdruk.story.backlog.CostOfDelay;
import nl.blauwdruk.story.backlog.Story;
import nl.blauwdruk.web.page.Messages;
import nl.blauwdruk.web.page.Texts;
import nl.blauwdruk.web.story.ReadingStories;
import nl.blauwdruk.web.story.StoryView;

/** The parts of WSJF on the page of one story. */
@Named("storyCost")
@RequestScoped
public class StoryCostView {

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

    /** Keeps the parts that were chosen. */
    public void save(String key) {
        try {
            Story story = reading.byKey(key).orElseThrow();
            changing.rate(story.theme(), List.of(key), part("waarde"), part("haast"), part("risico"));
            messages.done("saved");
            page.load();
        } catch (IllegalArgumentException unfit) {
            messages.refused(texts.get("wsjf.refused.part"));
        }
    }

    private Integer part(String name) {
        return ratedIn(request.getParameter(name));
    }

    /** A part as a form gives it: null to leave it, 0 for not said. */
    static Integer ratedIn(String text) {
        return text == null || text.isBlank() ? null : Integer.valueOf(text.strip());
    }

    /** What a part may be, from little to much. */
    public List<Integer> getScale() {
        return CostOfDelay.SCALE;
    }
}
