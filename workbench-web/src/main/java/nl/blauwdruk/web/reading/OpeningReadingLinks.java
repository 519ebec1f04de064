package nl.blauwdruk.web.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import nl.blauwdruk.web.access.Secret;

/** Finds what a link shows, for whoever has it. */
@ApplicationScoped
public class OpeningReadingLinks {

    private final JpaReadingLinks links;
    private final Clock clock;

    @Inject
    public OpeningReadingLinks(JpaReadingLinks links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    protected OpeningReadingLinks() { // for CDI
        this(null, null);
    }

    /** The link, counted; empty when it is unknown, too old or taken back. */
    @Transactional
    public Optional<ReadingLink> open(Secret secret) {
        Optional<ReadingLink> link = links.open(secret, clock.instant());
        link.ifPresent(it -> links.count(it, clock.instant()));
        return link;
    }
}
