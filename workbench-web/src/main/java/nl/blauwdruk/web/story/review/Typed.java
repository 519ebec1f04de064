package nl.blauwdruk.web.story.review;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.blauwdruk.story.backlog.CriteriaReader;
import nl.blauwdruk.story.backlog.UnreadableCriteria;
import nl.blauwdruk.story.backlog.UnreadableCriteria.Fault;

/** What somebody typed into a form that could not be kept; the page shows it once more, so that nothing typed is lost. */
final class Typed implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String NAME = "nl.blauwdruk.review.typed";
    private static final String CRITERIA = "criteria";

    private final String story;
    private final String form;
    private final HashMap<String, String> values;

    private Typed(String story, String form, Map<String, String> values) {
        this.story = story;
        this.form = form;
        this.values = new HashMap<>(values);
    }

    /** Keeps what a request brought for the page that follows. */
    static void keep(HttpServletRequest request, String story, String form) {
        Map<String, String> values = new HashMap<>();
        request.getParameterMap().forEach((name, all) -> values.put(name, all.length == 0 ? "" : all[0]));
        request.getSession().setAttribute(NAME, new Typed(story, form, values));
    }

    /** What was kept for a story, which is then kept no longer; nothing when there is none. */
    static Typed takenFrom(HttpServletRequest request, String story) {
        HttpSession session = request.getSession(false);
        Object kept = session == null ? null : session.getAttribute(NAME);
        if (kept instanceof Typed typed) {
            session.removeAttribute(NAME);
            if (typed.story.equals(story)) {
                return typed;
            }
        }
        return new Typed(story, "", Map.of());
    }

    boolean isOf(String name) {
        return form.equals(name);
    }

    String or(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    /** What is wrong with the criteria that were typed. */
    List<Fault> faults() {
        if (!values.containsKey(CRITERIA)) {
            return List.of();
        }
        try {
            CriteriaReader.read(values.get(CRITERIA));
            return List.of();
        } catch (UnreadableCriteria wrong) {
            return wrong.faults();
        }
    }
}
