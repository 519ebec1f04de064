package nl.blauwdruk.web.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.blauwdruk.web.access.Access;
import nl.blauwdruk.web.access.Does;
import nl.blauwdruk.web.access.Operation;
import nl.blauwdruk.web.access.Secret;
import nl.blauwdruk.web.audit.Audit;
import nl.blauwdruk.web.audit.Change;
import nl.blauwdruk.web.store.Within;

/** Lets someone show one thing to people without an account. */
@ApplicationScoped
public class GivingReadingLinks {

    private final JpaReadingLinks links;
    private final Subjects subjects;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    @Inject
    public GivingReadingLinks(JpaReadingLinks links, Subjects subjects, Access access, Audit audit, Clock clock) {
        this.links = links;
        this.subjects = subjects;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    protected GivingReadingLinks() { // for CDI
        this(null, null, null, null, null);
    }

    /** A link that was just made, with what it carries. */
    public record Given(long id, Secret secret) {}

    /** What a subject is called; empty when it is not there for who acts now, or not theirs to show. */
    @Transactional
    @Does(Operation.READ)
    public Optional<String> nameOf(String subject) {
        return subjects.find(subject)
                .filter(shown -> access.may(Operation.GIVE_READING_LINK, Subjects.scopeOf(shown)))
                .map(Shown::name);
    }

    /**
     * Makes a link.
     *
     * @param goodFor a day to a year
     * @return what the link must carry; it is told now and never again
     * @throws UnknownSubject when there is no such thing for who acts now
     */
    @Transactional
    @Does(Operation.GIVE_READING_LINK)
    public Given give(String subject, Duration goodFor) {
        Shown shown = subjects.find(subject).orElseThrow(() -> new UnknownSubject(subject));
        access.require(Operation.GIVE_READING_LINK, Subjects.scopeOf(shown));
        Secret secret = Secret.random();
        ReadingLink link = new ReadingLink(secret, shown, access.person(), clock.instant(), goodFor);
        links.add(link);
        record(link, "", "leeslink tot " + link.expiresAt());
        return new Given(link.id(), secret);
    }

    /** The open links this person may take back. */
    @Transactional
    @Does(Operation.READ)
    public List<ReadingLink> mine() {
        return page(0, Integer.MAX_VALUE);
    }

    /** One page of the open links this person may take back, the last to expire first. */
    @Transactional
    @Does(Operation.READ)
    public List<ReadingLink> page(int first, int most) {
        return links.open(clock.instant(), yours(), first, most);
    }

    /** How many there are on all pages. */
    @Transactional
    @Does(Operation.READ)
    public long count() {
        return links.count(clock.instant(), yours());
    }

    /** One of them. */
    @Transactional
    @Does(Operation.READ)
    public Optional<ReadingLink> byId(long id) {
        return links.byId(id)
                .filter(link -> link.isOpen(clock.instant()))
                .filter(link -> access.may(Operation.GIVE_READING_LINK, link.scope()));
    }

    private Within yours() {
        return Within.of(access.person(), Operation.GIVE_READING_LINK, "l.municipality", "l.theme");
    }

    /** Takes a link back. */
    @Transactional
    @Does(Operation.GIVE_READING_LINK)
    public void revoke(long id) {
        ReadingLink link = links.byId(id).orElseThrow(() -> new UnknownSubject(String.valueOf(id)));
        access.require(Operation.GIVE_READING_LINK, link.scope());
        link.revoke();
        record(link, "leeslink", "ingetrokken");
    }

    private void record(ReadingLink link, String before, String after) {
        String key = "leeslink-" + link.id() + " " + link.subject().text();
        audit.record(
                Change.in(link.scope().theme().orElseThrow(), Operation.GIVE_READING_LINK, "link", key, before, after)
                        .at(link.municipality().orElse(null)));
    }
}
