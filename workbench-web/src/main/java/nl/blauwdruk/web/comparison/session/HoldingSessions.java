package nl.blauwdruk.web.comparison.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import nl.blauwdruk.web.access.Access;
import nl.blauwdruk.web.access.Does;
import nl.blauwdruk.web.access.Operation;
import nl.blauwdruk.web.access.Scope;
import nl.blauwdruk.web.audit.Audit;
import nl.blauwdruk.web.audit.Change;
import nl.blauwdruk.web.comparison.ComparingThemes;
import nl.blauwdruk.web.comparison.DecidingDifferences;
import nl.blauwdruk.web.comparison.UnknownDifference;
import nl.blauwdruk.web.store.Expected;

/** What the chair does with a partner session: begin it, move on, put off, end it. Everyone else follows. */
@ApplicationScoped
@Does(Operation.READ)
public class HoldingSessions {

    private final JpaPartnerSessions sessions;
    private final DecidingDifferences deciding;
    private final ComparingThemes comparing;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    @Inject
    public HoldingSessions(
            JpaPartnerSessions sessions,
            DecidingDifferences deciding,
            ComparingThemes comparing,
            Access access,
            Audit audit,
            Clock clock) {
        this.sessions = sessions;
        this.deciding = deciding;
        this.comparing = comparing;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    protected HoldingSessions() { // for CDI
        this(null, null, null, null, null, null);
    }

    /** The newest session of a theme, over or not. */
    @Transactional
    public Optional<PartnerSession> newest(String theme) {
        return sessions.newest(theme);
    }

    /** The session of a theme that is held now. */
    @Transactional
    public Optional<PartnerSession> running(String theme) {
        return sessions.newest(theme).filter(session -> session.isRunning(clock.instant()));
    }

    /** The session with a short code, over or not. */
    @Transactional
    public Optional<PartnerSession> byCode(String code) {
        return sessions.byCode(code);
    }

    /** What came of the newest session of a theme; empty when none was held. */
    @Transactional
    public Optional<SessionReport> report(String theme) {
        return newest(theme).map(session -> SessionReport.of(session, deciding.ofTheme(theme), overlap(theme)));
    }

    /** A word that is another as soon as something of the session of a theme is, or something is said of its differences. */
    @Transactional
    public String pulse(String theme) {
        String session =
                sessions.newest(theme).map(it -> it.id() + "-" + it.version()).orElse("");
        return session + "-" + sessions.said(theme);
    }

    private double overlap(String theme) {
        return comparing
                .of(theme)
                .map(now -> now.comparison().overlap().headline())
                .orElse(0.0);
    }

    /** Whether who acts now may lead a session. */
    public boolean mayLead(String theme) {
        return access.may(Operation.RECORD_OUTCOME, Scope.ofTheme(theme));
    }

    /**
     * Begins a session with the first difference that is not decided; one that is held goes on. Of two chairs at the same moment one is {@linkplain
     * nl.blauwdruk.web.store.Overtaken overtaken}, and finds the session of the other when it asks again.
     */
    @Transactional
    @Does(Operation.RECORD_OUTCOME)
    public void begin(String theme) {
        access.require(Operation.RECORD_OUTCOME, Scope.ofTheme(theme));
        if (running(theme).isPresent()) {
            return;
        }
        PartnerSession session = new PartnerSession(theme, access.person().name(), clock.instant(), overlap(theme));
        session.show(agenda(session).first().orElse(null));
        sessions.add(session);
        record(session, "", "begonnen");
    }

    /** Shows the next difference that is not decided. */
    @Transactional
    @Does(Operation.RECORD_OUTCOME)
    public void next(String theme) {
        access.require(Operation.RECORD_OUTCOME, Scope.ofTheme(theme));
        running(theme).ifPresent(this::moveOn);
    }

    /** Shows the difference before this one again, decided or not. */
    @Transactional
    @Does(Operation.RECORD_OUTCOME)
    public void previous(String theme) {
        access.require(Operation.RECORD_OUTCOME, Scope.ofTheme(theme));
        running(theme)
                .ifPresent(session -> agenda(session)
                        .before(session.shown().orElse(""))
                        .ifPresent(previous -> show(session, previous)));
    }

    /**
     * Shows one difference.
     *
     * @param expected version of the session as it was read
     * @throws UnknownDifference when there is no such difference now
     */
    @Transactional
    @Does(Operation.RECORD_OUTCOME)
    public void show(String theme, String difference, Expected expected) {
        access.require(Operation.RECORD_OUTCOME, Scope.ofTheme(theme));
        running(theme).ifPresent(session -> {
            expected.require(session.version());
            if (!agenda(session).has(difference)) {
                throw new UnknownDifference(theme, difference);
            }
            show(session, difference);
        });
    }

    /** Puts the difference on the screen off until all others are done. */
    @Transactional
    @Does(Operation.RECORD_OUTCOME)
    public void postpone(String theme) {
        access.require(Operation.RECORD_OUTCOME, Scope.ofTheme(theme));
        running(theme).ifPresent(session -> {
            session.shown().ifPresent(session::postpone);
            moveOn(session);
        });
    }

    /** Ends the session for everyone. */
    @Transactional
    @Does(Operation.RECORD_OUTCOME)
    public void end(String theme) {
        access.require(Operation.RECORD_OUTCOME, Scope.ofTheme(theme));
        running(theme).ifPresent(session -> {
            session.end(clock.instant());
            record(session, "begonnen", "beëindigd");
        });
    }

    private void moveOn(PartnerSession session) {
        agenda(session).after(session.shown().orElse("")).ifPresent(next -> show(session, next));
    }

    private void show(PartnerSession session, String difference) {
        String before = session.shown().orElse("");
        session.show(difference);
        record(session, before, difference);
    }

    private Agenda agenda(PartnerSession session) {
        return Agenda.of(deciding.ofTheme(session.theme()), session.later());
    }

    private void record(PartnerSession session, String before, String after) {
        audit.record(Change.in(session.theme(), Operation.RECORD_OUTCOME, "session", session.code(), before, after));
    }
}
