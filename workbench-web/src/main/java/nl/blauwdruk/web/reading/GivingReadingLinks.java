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
    public Secret give(String subject, Duration goodFor) {
        Shown shown = subjects.find(subject).orElseThrow(() -> new UnknownSubject(subject));
        access.require(Operation.GIVE_READING_LINK, Subjects.scopeOf(shown));
        Secret secret = Secret.random();
        ReadingLink link = new ReadingLink(secret, shown, access.person(), clock.instant(), goodFor);
        links.add(link);
        record(link, "", "leeslink tot " + link.expiresAt());
        return secret;
    }

    /** The open links this person may take back. */
    @Transactional
    @Does(Operation.READ)
    public List<ReadingLink> mine() {
        return links.open(clock.instant()).stream()
                .filter(link -> access.may(Operation.GIVE_READING_LINK, link.scope()))
                .toList();
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
