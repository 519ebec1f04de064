package nl.blauwdruk.web.comparison.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Optional;
import nl.blauwdruk.web.page.Messages;
import nl.blauwdruk.web.theme.ChosenTheme;

/** What the newest partner session of a theme decided, to print and to take along. */
@Named
@RequestScoped
public class SessionReportView {

    @Inject
    private ChosenTheme chosen;

    @Inject
    private HoldingSessions holding;

    @Inject
    private Messages messages;

    @Inject
    private Clock clock;

    private Optional<SessionReport> report = Optional.empty();

    /** Reads what the address names. */
    public void load() {
        if (chosen.theme().isEmpty()) {
            messages.notFound();
            return;
        }
        report = holding.report(chosen.getKey());
    }

    public boolean isHeld() {
        return report.isPresent();
    }

    public boolean isRunning() {
        return report.filter(it -> it.session().isRunning(clock.instant())).isPresent();
    }

    public boolean isChair() {
        return holding.mayLead(chosen.getKey());
    }

    /** The report; only when one was held. */
    public SessionReport getReport() {
        return report.orElseThrow();
    }
}
