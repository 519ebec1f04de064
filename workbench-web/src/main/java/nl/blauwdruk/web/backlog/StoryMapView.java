package nl.blauwdruk.web.backlog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.blauwdruk.story.backlog.Release;
import nl.blauwdruk.story.backlog.Spot;
import nl.blauwdruk.story.backlog.StoryStatus;
import nl.blauwdruk.web.access.Access;
import nl.blauwdruk.web.access.Operation;
import nl.blauwdruk.web.access.Scope;
import nl.blauwdruk.web.page.Messages;
import nl.blauwdruk.web.page.Texts;
import nl.blauwdruk.web.theme.ChosenTheme;

/** The story map of the chosen theme, and what is done on it. */
@Named
@RequestScoped
public class StoryMapView {

    @Inject
    private ChosenTheme chosen;

    @Inject
    private PlanningReleases planning;

    @Inject
    private Access access;

    @Inject
    private Messages messages;

    @Inject
    private Texts texts;

    @Inject
    private HttpServletRequest request;

    private StoryMap map;
    private List<Release> releases;

    /** The map; without rows while the theme has no base. */
    public StoryMap getMap() {
        if (map == null) {
            map = planning.map(chosen.getKey()).orElse(StoryMap.NONE);
        }
        return map;
    }

    /** The releases, the earliest first. */
    public List<Release> getReleases() {
        if (releases == null) {
            releases = planning.ofTheme(chosen.getKey());
        }
        return releases;
    }

    /** Words of the levels a card may have. */
    public List<String> getLevels() {
        return Arrays.stream(StoryStatus.values()).map(StoryStatus::word).toList();
    }

    /** Whether who reads may say what comes when. */
    public boolean isOrderable() {
        return access.may(Operation.ORDER_BACKLOG, Scope.ofTheme(chosen.getKey()));
    }

    /** Puts the chosen stories into the release that was filled in, beside a card where they were let go on one. */
    public void put() {
        String[] kies = request.getParameterValues("kies");
        Set<String> keys = new LinkedHashSet<>(kies == null ? List.of() : List.of(kies));
        String release = text("release");
        if (keys.isEmpty()) {
            messages.refused(texts.format("backlog.refused.none", ChangingManyStories.MOST));
            return;
        }
        change(() -> {
            planning.put(
                    chosen.getKey(), keys, release.equals(StoryMap.NO_RELEASE) ? null : Long.valueOf(release), spot());
            String name = getReleases().stream()
                    .filter(one -> one.id().toString().equals(release))
                    .map(Release::name)
                    .findFirst()
                    .orElse(texts.get("map.none"));
            messages.done("map.put", keys.size(), name);
        });
    }

    private Spot spot() {
        String beside = text("spot");
        if (beside.startsWith("before:")) {
            return Spot.before(beside.substring("before:".length()));
        }
        return beside.startsWith("after:") ? Spot.after(beside.substring("after:".length())) : null;
    }

    public void add() {
        change(() -> planning.add(chosen.getKey(), text("nieuw")));
    }

    public void rename(long id) {
        change(() -> planning.rename(chosen.getKey(), id, text("naam-" + id)));
    }

    public void remove(long id) {
        change(() -> planning.remove(chosen.getKey(), id));
    }

    public void earlier(long id) {
        change(() -> planning.move(chosen.getKey(), id, true));
    }

    public void later(long id) {
        change(() -> planning.move(chosen.getKey(), id, false));
    }

    private void change(Runnable change) {
        try {
            change.run();
        } catch (IllegalArgumentException refused) {
            messages.refused(texts.get("map.refused"));
        }
        map = null;
        releases = null;
    }

    private String text(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }
}
