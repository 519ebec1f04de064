package nl.blauwdruk.web.backlog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.blauwdruk.story.backlog.Spot;
import nl.blauwdruk.story.backlog.StoryLabels;
import nl.blauwdruk.story.generation.Priority;
import nl.blauwdruk.story.sprint.SprintIsOver;
import nl.blauwdruk.web.access.NotAllowed;
import nl.blauwdruk.web.page.Messages;
import nl.blauwdruk.web.page.Redirects;
import nl.blauwdruk.web.page.Texts;
import nl.blauwdruk.web.story.GeneratingStories;
import nl.blauwdruk.web.story.OrderingStories;
import nl.blauwdruk.web.story.StoryRow;
import nl.blauwdruk.web.theme.ChosenTheme;

/** What a reader does with the chosen stories of the backlog page: move them, weigh them, make them ready, plan them. */
@Named
@RequestScoped
public class BacklogChanges {

    @Inject
    private ChosenTheme theme;

    @Inject
    private BacklogView view;

    @Inject
    private BrowsingBacklog browsing;

    @Inject
    private OrderingStories ordering;

    @Inject
    private ChangingManyStories changing;

    @Inject
    private GeneratingStories generating;

    @Inject
    private Messages messages;

    @Inject
    private Redirects redirects;

    @Inject
    private Texts texts;

    @Inject
    private HttpServletRequest request;

    /** Brings the stories of all themes up to date with the blueprints. */
    public void generate() {
        GeneratingStories.Outcome outcome = generating.generate();
        if (outcome.isNews()) {
            redirects.to("/story/review?thema=" + theme.getKey() + "&gedaan=generate");
            return;
        }
        messages.done("story.generated", outcome.fresh(), outcome.updated(), outcome.unchanged(), outcome.conflicts());
        view.reread();
    }

    /** Before the one that stands above them. */
    public void up() {
        move(-1);
    }

    /** After the one that stands below them. */
    public void down() {
        move(1);
    }

    private void move(int step) {
        Set<String> keys = keys();
        List<StoryRow> rows = view.getRows();
        List<Integer> at = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (keys.contains(rows.get(i).key())) {
                at.add(i);
            }
        }
        if (at.isEmpty()) {
            refuseNone();
            return;
        }
        int beside = step < 0 ? at.get(0) - 1 : at.get(at.size() - 1) + 1;
        if (beside >= 0 && beside < rows.size()) {
            String other = rows.get(beside).key();
            move(keys, step < 0 ? Spot.before(other) : Spot.after(other));
        } else {
            move(keys, Spot.at(rows.get(at.get(0)).position() + step));
        }
    }

    public void toTop() {
        move(keys(), Spot.TOP);
    }

    public void toBottom() {
        move(keys(), Spot.BOTTOM);
    }

    /** To the place or before the story that was filled in, or beside the one where they were let go. */
    public void moveTo() {
        Set<String> keys = keys();
        spot().filter(spot -> !keys.contains(spot.story()))
                .ifPresentOrElse(
                        spot -> move(keys, spot), () -> messages.refused(texts.get("backlog.refused.nowhere")));
    }

    private Optional<Spot> spot() {
        String beside = text("spot");
        if (beside.startsWith("before:")) {
            return Optional.of(Spot.before(beside.substring("before:".length())));
        }
        if (beside.startsWith("after:")) {
            return Optional.of(Spot.after(beside.substring("after:".length())));
        }
        String place = text("naar");
        return place.matches("[1-9]\\d{0,6}")
                ? Optional.of(Spot.at(Integer.parseInt(place)))
                : browsing.withCode(theme.getKey(), place).map(Spot::before);
    }

    private void move(Set<String> keys, Spot spot) {
        if (keys.isEmpty()) {
            refuseNone();
            return;
        }
        int place;
        try {
            place = ordering.move(theme.getKey(), keys, spot);
        } catch (IllegalArgumentException gone) {
            messages.refused(texts.get("backlog.refused.nowhere"));
            return;
        }
        String first = keys.iterator().next();
        view.follow(first);
        String code = view.getRows().stream()
                .filter(row -> row.key().equals(first))
                .map(StoryRow::code)
                .findFirst()
                .orElse("");
        if (keys.size() == 1 && !code.isEmpty()) {
            messages.done("backlog.moved", code, place);
        } else {
            messages.done("backlog.moved.several", keys.size(), place);
        }
    }

    /** Sets the importance and the points that were filled in. */
    public void weigh() {
        String priority = text("belang");
        String points = text("punten");
        if (!points.isEmpty() && !points.matches("\\d{1,2}|100")) {
            messages.refused(texts.get("backlog.refused.points"));
            return;
        }
        change(keys -> changing.weigh(
                theme.getKey(),
                keys,
                priority.isEmpty() ? null : Priority.valueOf(priority.toUpperCase(Locale.ROOT)),
                points.isEmpty() ? null : Integer.valueOf(points)));
    }

    /** Gives the labels that were filled in, and takes away those that were filled in beside it. */
    public void label() {
        StoryLabels more;
        StoryLabels fewer;
        try {
            more = StoryLabels.read(text("erbij"));
            fewer = StoryLabels.read(text("eraf"));
        } catch (IllegalArgumentException refused) {
            messages.refused(texts.format("backlog.refused.labels", StoryLabels.LONGEST, StoryLabels.MOST));
            return;
        }
        change(keys -> changing.label(theme.getKey(), keys, more, fewer));
    }

    /** Says what it costs to have them later, in the parts that were chosen. */
    public void rate() {
        Integer value;
        Integer criticality;
        Integer riskOrChance;
        try {
            value = StoryCostView.ratedIn(text("waarde"));
            criticality = StoryCostView.ratedIn(text("haast"));
            riskOrChance = StoryCostView.ratedIn(text("risico"));
        } catch (NumberFormatException refused) {
            messages.refused(texts.get("wsjf.refused.part"));
            return;
        }
        change(keys -> changing.rate(theme.getKey(), keys, value, criticality, riskOrChance));
    }

    public void makeReady() {
        change(keys -> changing.makeReady(theme.getKey(), keys));
    }

    /** Puts them into the sprint that runs or comes. */
    public void plan() {
        change(keys -> changing.plan(theme.getKey(), view.getSprintNumber(), keys));
    }

    /** What is done with the keys of stories. */
    @FunctionalInterface
    private interface Doing {
        void with(Set<String> keys);
    }

    private void change(Doing doing) {
        Set<String> keys = keys();
        if (keys.isEmpty()) {
            refuseNone();
            return;
        }
        try {
            doing.with(keys);
            messages.done("backlog.changed", keys.size());
        } catch (RefusedStories refused) {
            messages.refused(texts.format(refused.reason(), String.join(", ", refused.codes())));
        } catch (NotAllowed refused) {
            messages.refused(texts.get("backlog.refused.notYours"));
        } catch (SprintIsOver | IllegalArgumentException refused) {
            messages.refused(refused.getMessage());
        }
        view.reread();
    }

    private void refuseNone() {
        messages.refused(texts.format("backlog.refused.none", ChangingManyStories.MOST));
    }

    /** Keys of the chosen stories, or of all that pass the filter; none when there are too many. */
    private Set<String> keys() {
        Set<String> keys = "on".equals(request.getParameter("kiesalles"))
                ? new LinkedHashSet<>(browsing.keys(theme.getKey(), view.getFilter(), ChangingManyStories.MOST + 1))
                : getChosen();
        return keys.size() > ChangingManyStories.MOST ? Set.of() : keys;
    }

    /** Keys that came with the form, in the order of its rows. */
    private Set<String> getChosen() {
        String[] chosen = request.getParameterValues("kies");
        Set<String> keys = new LinkedHashSet<>(chosen == null ? List.of() : List.of(chosen));
        keys.remove("");
        return keys;
    }

    /** Whether a row was chosen when the form came, and so stays chosen. */
    public boolean isChosen(String key) {
        return getChosen().contains(key);
    }

    private String text(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }
}
