package nl.blauwdruk.web.story.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.blauwdruk.model.trace.TargetKind;
import nl.blauwdruk.model.trace.TraceLink;
import nl.blauwdruk.model.trace.TraceLinks;
import nl.blauwdruk.story.backlog.LentLink;
import nl.blauwdruk.story.backlog.Story;

/** Takes the trace links of stories along when these are split or joined, each as much looked at as it was. */
@ApplicationScoped
class MovingLinks {

    private final TraceLinks links;

    @Inject
    MovingLinks(TraceLinks links) {
        this.links = links;
    }

    protected MovingLinks() { // for CDI
        this(null);
    }

    private List<TraceLink> of(Story story) {
        return links.to(TargetKind.STORY, story.key());
    }

    /** Gives a part of a story all its links. */
    void copy(Story from, Story to) {
        links.addAll(of(from).stream().map(link -> link.copyTo(to.key())).toList());
    }

    /** A story is no longer there. */
    void drop(Story story) {
        links.removeAll(of(story));
    }

    /** Gives the links of a story to the one it is joined into, and remembers which. */
    void lend(Story from, Story to) {
        Map<String, TraceLink> known = byElement(to);
        List<LentLink> lent = new ArrayList<>();
        List<TraceLink> moved = new ArrayList<>();
        for (TraceLink link : of(from)) {
            boolean isShared = known.containsKey(link.element().value());
            lent.add(new LentLink(link.element().value(), isShared));
            if (!isShared) {
                moved.add(link.copyTo(to.key()));
            }
        }
        drop(from);
        links.addAll(moved);
        from.lend(lent);
    }

    /**
     * Gives a story its links back.
     *
     * @return the elements that the other had through it alone
     */
    Set<String> takeBack(Story story, Story from) {
        Map<String, TraceLink> known = byElement(from);
        Set<String> alone = new TreeSet<>();
        List<TraceLink> back = new ArrayList<>();
        for (LentLink lent : story.lentLinks()) {
            TraceLink link = known.get(lent.element());
            if (link != null) {
                back.add(link.copyTo(story.key()));
            }
            if (!lent.isShared()) {
                alone.add(lent.element());
            }
        }
        links.addAll(back);
        story.lend(List.of());
        return alone;
    }

    /** A story is linked to these elements no longer. */
    void forget(Story story, Set<String> elements) {
        links.removeAll(of(story).stream()
                .filter(link -> elements.contains(link.element().value()))
                .toList());
    }

    private Map<String, TraceLink> byElement(Story story) {
        Map<String, TraceLink> known = new HashMap<>();
        of(story).forEach(link -> known.put(link.element().value(), link));
        return known;
    }
}
