package nl.blauwdruk.web.backlog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.blauwdruk.story.handover.BacklogItem;
import nl.blauwdruk.story.handover.HandoverFormat;
import nl.blauwdruk.template.Templates;
import nl.blauwdruk.web.access.Does;
import nl.blauwdruk.web.access.Operation;
import nl.blauwdruk.web.story.ReadingStories;

/** Hands the backlog of a theme over to the tool a team works in. */
@ApplicationScoped
@Does(Operation.READ)
public class HandingOver {

    private final ReadingStories reading;
    private final Templates templates = new Templates();

    @Inject
    public HandingOver(ReadingStories reading) {
        this.reading = reading;
    }

    protected HandingOver() { // for CDI
        this(null);
    }

    /** The stories in the order of the backlog; without variations nobody has decided on, as nobody may build those yet. */
    @Transactional
    public byte[] write(String theme, HandoverFormat format) {
        List<BacklogItem> items = reading.ofTheme(theme).stream()
                .filter(story -> !story.isProposed())
                .map(BacklogItem::of)
                .toList();
        return format.write(items, templates);
    }
}
