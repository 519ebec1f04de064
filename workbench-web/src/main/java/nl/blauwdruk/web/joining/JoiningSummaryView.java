package nl.blauwdruk.web.joining;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import nl.blauwdruk.model.blueprint.Themes;
import nl.blauwdruk.model.joining.Stop;
import nl.blauwdruk.model.joining.UnclearAnswer;
import nl.blauwdruk.web.page.Figures;
import nl.blauwdruk.web.page.Messages;
import nl.blauwdruk.web.page.Redirects;
import nl.blauwdruk.web.page.Texts;

/** The page at the end of a walk: what it comes down to, and the button that makes the variant. */
@Named
@RequestScoped
public class JoiningSummaryView {

    @Inject
    private JoiningATheme joining;

    @Inject
    private SummingUp summing;

    @Inject
    private Themes themes;

    @Inject
    private Messages messages;

    @Inject
    private Redirects redirects;

    @Inject
    private Texts texts;

    @Inject
    private Figures figures;

    @Inject
    private HttpServletRequest request;

    private String theme;
    private String municipality;
    private JoiningNow now;
    private JoiningSummary summary;

    @PostConstruct
    void restore() {
        if (request.getMethod().equals("POST")) {
            theme = request.getParameter("thema");
            municipality = request.getParameter("gemeente");
            load();
        }
    }

    /** Sums up the joining the address names. */
    public void load() {
        now = joining.of(theme, municipality).orElse(null);
        if (now == null) {
            messages.notFound();
            return;
        }
        try {
            summary = summing.of(now);
        } catch (UnclearAnswer nothing) {
            summary = null; // every step is still open, or not done at all
        }
    }

    /** Makes the variant and shows it. */
    public void make() {
        try {
            String key = joining.make(theme, municipality);
            redirects.to("/blueprint/grid?blauwdruk=" + key + "&thema=" + theme);
        } catch (UnclearAnswer refused) {
            messages.refused(texts.get("joining.lack." + refused.lack()));
        } catch (CannotJoin refused) {
            messages.refused(texts.get("joining.cannot." + refused.because()));
        }
    }

    public boolean isThere() {
        return now != null;
    }

    /** Whether there is anything to sum up. */
    public boolean isFilled() {
        return summary != null;
    }

    public boolean isOpen() {
        return now.joining().isOpen();
    }

    public boolean isComplete() {
        return now.walk().isComplete();
    }

    /** The steps without an answer. */
    public List<Stop> getLeft() {
        return now.walk().stops().stream().filter(stop -> !stop.isAnswered()).toList();
    }

    public Optional<String> getVariant() {
        return now.joining().variant();
    }

    public String getJoiner() {
        return now.joining().municipalityName();
    }

    public String getThemeName() {
        return themes.byKey(theme).map(known -> known.name()).orElse(theme);
    }

    public JoiningSummary getSummary() {
        return summary;
    }

    public Progress getProgress() {
        return new Progress(now);
    }

    /** The summary in one line. */
    public String getInShort() {
        String alike = texts.format("joining.short.alike", figures.percent(summary.overlap()));
        int differences = summary.differences().size();
        String different = texts.format("joining.short.differences", differences);
        String existing = summary.existing() == 0
                ? ""
                : texts.format("joining.short.existing", summary.existing(), String.join(", ", summary.with()));
        String stories =
                texts.format("joining.short.stories", summary.extraStories().size());
        return alike + "; " + different + existing + "; " + stories;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }

    public String getMunicipality() {
        return municipality;
    }

    public void setMunicipality(String municipality) {
        this.municipality = municipality;
    }
}
