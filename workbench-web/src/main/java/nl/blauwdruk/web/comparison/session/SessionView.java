package nl.blauwdruk.web.comparison.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.blauwdruk.model.comparison.setup.Outcome;
import nl.blauwdruk.model.comparison.setup.Refusal;
import nl.blauwdruk.model.comparison.setup.SetupChoice;
import nl.blauwdruk.model.comparison.setup.SetupDifference;
import nl.blauwdruk.web.comparison.ComparingThemes;
import nl.blauwdruk.web.comparison.DecidedDifference;
import nl.blauwdruk.web.comparison.DecidingDifferences;
import nl.blauwdruk.web.comparison.ThemeComparison;
import nl.blauwdruk.web.page.Messages;
import nl.blauwdruk.web.page.Texts;
import nl.blauwdruk.web.theme.ChosenTheme;

/** The wall of a partner session: the difference that the chair shows, with everyone's votes. */
@Named
@RequestScoped
public class SessionView {

    @Inject
    private ChosenTheme chosen;

    @Inject
    private HoldingSessions holding;

    @Inject
    private DecidingDifferences deciding;

    @Inject
    private ComparingThemes comparing;

    @Inject
    private Texts texts;

    @Inject
    private Messages messages;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    private Optional<PartnerSession> session = Optional.empty();
    private Agenda agenda = new Agenda(List.of(), List.of());
    private DecidedDifference shown;
    private ThemeComparison compared;
    private String choice;
    private String pulse = "";

    /** Reads the session of the theme that the address names. */
    public void load() {
        if (chosen.theme().isEmpty()) {
            messages.notFound();
            return;
        }
        compared = comparing.of(chosen.getKey()).orElse(null);
        session = holding.running(chosen.getKey());
        agenda = Agenda.of(
                deciding.ofTheme(chosen.getKey()),
                session.map(PartnerSession::later).orElse(List.of()));
        pulse = holding.pulse(chosen.getKey());
        shown = session.flatMap(PartnerSession::shown)
                .flatMap(id -> agenda.all().stream()
                        .filter(one -> one.difference().id().equals(id))
                        .findFirst())
                .orElse(null);
    }

    public boolean isRunning() {
        return session.isPresent();
    }

    /** Whether a difference is on the wall. */
    public boolean isShowing() {
        return shown != null;
    }

    /** Whether who looks on leads the session. */
    public boolean isChair() {
        return holding.mayLead(chosen.getKey());
    }

    /** Whether who looks on may add a remark. */
    public boolean isDiscussing() {
        return deciding.mayDiscuss(chosen.getKey());
    }

    public boolean isDecided() {
        return shown.isDecided();
    }

    /** What is on the wall, so that a page knows when it is something else; a decided one counts as another. */
    public String getSign() {
        return shown == null ? String.valueOf(isRunning()) : shown.difference().id() + " " + shown.isDecided();
    }

    /** What changes as soon as something is said or shown. */
    public String getPulse() {
        return pulse;
    }

    /** Whether there is one to go back to. */
    public boolean isAfterFirst() {
        return getNumber() > 1;
    }

    public String getCode() {
        return session.map(PartnerSession::code).orElse("");
    }

    /** The address to type on another screen, without its code. */
    public String getPlace() {
        boolean usual = request.getServerPort() == 80 || request.getServerPort() == 443;
        return request.getServerName() + (usual ? "" : ":" + request.getServerPort()) + request.getContextPath()
                + "/s/";
    }

    public SetupDifference getDifference() {
        return shown.difference();
    }

    public DecidedDifference getShown() {
        return shown;
    }

    public Cards getCards() {
        return Cards.of(compared, shown.difference());
    }

    public int getTotal() {
        return agenda.all().size();
    }

    public int getNumber() {
        return agenda.placeOf(shown.difference().id());
    }

    public long getDone() {
        return agenda.all().stream().filter(DecidedDifference::isDecided).count();
    }

    /** How many are done, and how many of them in this session. */
    public String getScore() {
        Instant began = session.map(PartnerSession::began).orElse(clock.instant());
        long here = agenda.all().stream()
                .flatMap(one -> one.outcome().stream())
                .filter(outcome -> !outcome.at().isBefore(began))
                .count();
        long minutes = Math.max(1, Duration.between(began, clock.instant()).toMinutes());
        return texts.format("session.score", getDone(), here, minutes);
    }

    /** The three choices with who wants them. */
    public List<Option> getOptions() {
        return ballot().options(lead());
    }

    /** The choice that was recorded, or is to be: the one the chair points at, else the one with most votes. */
    private Optional<SetupChoice> lead() {
        return shown.outcome()
                .map(Outcome::choice)
                .or(() -> Arrays.stream(SetupChoice.values())
                        .filter(one -> one.word().equals(choice))
                        .findFirst())
                .or(() -> Leading.of(shown.votes()));
    }

    /** Word of the choice that is to be recorded; empty when there is none. */
    public String getLead() {
        return lead().map(SetupChoice::word).orElse("");
    }

    /** Number of the choice that is to be recorded. */
    public int getLeadNumber() {
        return lead().map(Ballot::numberOf).orElse(0);
    }

    /** Why that choice cannot be recorded now; empty when it can. */
    public String getMissing() {
        return lead().flatMap(one -> deciding.missing(chosen.getKey(), shown, one))
                .map(Refusal::word)
                .map(word -> texts.get("session.refusal." + word))
                .orElse("");
    }

    /** What went wrong with the last move; empty when nothing did. */
    public String getFault() {
        String fault = request.getParameter("fout");
        String key = "session.refusal." + fault;
        return fault != null && texts.containsKey(key) ? texts.get(key) : "";
    }

    /** Who voted, and who did not yet. */
    public String getTally() {
        int all = ballot().partners().size();
        List<String> silent = ballot().silent();
        return silent.isEmpty()
                ? texts.format("session.tally.all", all)
                : texts.format("session.tally", all - silent.size(), all, joined(silent));
    }

    private String joined(List<String> names) {
        int last = names.size() - 1;
        return last == 0
                ? names.get(0)
                : String.join(", ", names.subList(0, last)) + " " + texts.get("session.and") + " " + names.get(last);
    }

    /** The municipalities who looks on may vote for. */
    public List<Ballot.Partner> getVoters() {
        return ballot().partners().stream()
                .filter(partner -> deciding.mayVote(chosen.getKey(), partner.code()))
                .toList();
    }

    private Ballot ballot() {
        return Ballot.of(compared, shown);
    }

    /** Word of the choice the chair points at. */
    public String getChoice() {
        return choice;
    }

    public void setChoice(String choice) {
        this.choice = choice;
    }
}
